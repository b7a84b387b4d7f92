import { createHash } from 'node:crypto';
import type {
  Judgement,
  ReviewTask,
  ReviewTexts,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const TURNED: Record<string, string> = { a: 'b', b: 'a' };

/**
 * In which order one reviewer sees the two answers of an item: at random, and
 * the same way whenever they look.
 */
export class AnswerOrder {
  readonly isTurned: boolean;

  /** @param secret - of the campaign: nobody can work the order out without it */
  constructor(
    task: ReviewTask,
    secret: string,
    itemId: string,
    reviewer: string,
  ) {
    const hash = createHash('sha256').update(
      JSON.stringify([secret, itemId, reviewer]),
    );
    this.isTurned =
      (task === 'pairwise' || task === 'preference') &&
      // eslint-disable-next-line no-bitwise
      (hash.digest()[0] & 1) === 1;
  }

  /** From the order of the item to that of the reviewer, or back. */
  answers<T>(answers: T[]): T[] {
    return this.isTurned ? [...answers].reverse() : answers;
  }

  /** From what the reviewer says of A and B to the order of the item, or back. */
  judgement(judgement: Judgement): Judgement {
    if (!this.isTurned || judgement.task === 'scored') return judgement;
    const choice = TURNED[judgement.choice] ?? judgement.choice;
    return {
      ...judgement,
      choice,
      ...('texts' in judgement &&
        judgement.texts && { texts: this.#texts(judgement.texts) }),
    } as Judgement;
  }

  #texts(texts: ReviewTexts): ReviewTexts {
    return { ...texts, answers: this.answers(texts.answers) };
  }
}
