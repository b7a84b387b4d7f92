import { toError } from '@backstage/errors';
import pLimit from 'p-limit';
import {
  messagesOf,
  readVerdict,
  renderPrompt,
  type JudgeReading,
  type ObjectiveFields,
  type PromptMessage,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Ask } from '../askInOwnName';
import { within } from '../within';
import type { IndicatorReader, Reading, Subject } from './Reading';

/** A question of an evaluation catalog. */
export interface SampledQuestion {
  messages: PromptMessage[];
  /** As one text, for the judge. */
  text: string;
  expected?: string;
}

/** What {@link QualityReader} asks and draws from. */
export interface QualitySources {
  ask: Ask;
  rubric(ref: string): Promise<PromptTemplateEntity>;
  /** Questions of the newest version of a set, others for another seed. */
  sample(set: string, size: number, seed: number): Promise<SampledQuestion[]>;
}

/** Of a sample, at least this share must be judged to speak for it. */
const LEAST_SHARE = 0.5;
/** Questions under way at once: fewer than the playground allows. */
const AT_ONCE = 3;
const MINUTE = 60_000;

/** How long a reading waits, in milliseconds. */
export interface QualityPatience {
  /** For one answer or verdict. */
  answer: number;
  /** For the whole sample: then what has come by then counts. */
  sample: number;
}

/**
 * Reads how good answers are: asks the endpoint a sample of questions, and has
 * another endpoint judge each answer. Verdicts outside the scale are not counted.
 */
export class QualityReader implements IndicatorReader {
  constructor(
    private readonly sources: QualitySources,
    private readonly patience: QualityPatience = {
      ...{ answer: 2 * MINUTE, sample: 10 * MINUTE },
    },
  ) {}

  async read(
    { entityRef }: Subject,
    { judge }: ObjectiveFields,
    now: number,
  ): Promise<Reading> {
    if (!judge) return { problem: 'Nobody was chosen to judge.' };
    const rubric = await this.sources.rubric(judge.rubric);
    const questions = await this.sources.sample(judge.set, judge.sample, now);
    if (!questions.length) {
      return { problem: 'The evaluation catalog has no published questions.' };
    }
    const least = questions.length * LEAST_SHARE;
    const scores: number[] = [];
    const refusals: string[] = [];
    const over = new AbortController();
    const timer = setTimeout(
      () => over.abort(new Error('there was no time left')),
      this.patience.sample,
    );
    const one = async (question: SampledQuestion) => {
      const verdict = await this.#verdict(
        entityRef,
        { endpoint: judge.endpoint, rubric },
        question,
        over.signal,
      );
      if ('score' in verdict) {
        scores.push(verdict.score);
      } else {
        refusals.push(verdict.refused);
        // Whoever hangs is not asked all of the sample for nothing.
        if (questions.length - refusals.length < least) over.abort();
      }
    };
    const limit = pLimit(AT_ONCE);
    try {
      await Promise.all(
        questions.map(question =>
          limit(async () => over.signal.aborted || one(question)),
        ),
      );
    } finally {
      clearTimeout(timer);
    }
    if (scores.length < least || !scores.length) {
      const why = refusals[0] ?? 'there was no time left';
      return {
        problem: `${scores.length} of ${questions.length} answers could be judged: ${why}`,
      };
    }
    const sum = scores.reduce((total, score) => total + score, 0);
    return { value: sum / scores.length, count: scores.length };
  }

  async #verdict(
    endpoint: string,
    judge: { endpoint: string; rubric: PromptTemplateEntity },
    { messages, text, expected = '' }: SampledQuestion,
    until: AbortSignal,
  ): Promise<JudgeReading> {
    const ask = (what: string, where: string, said: PromptMessage[]) =>
      within(
        this.patience.answer,
        what,
        signal => this.sources.ask(where, said, signal),
        until,
      );
    try {
      const answer = await ask('An answer', endpoint, messages);
      const filled = fillIn(judge.rubric, {
        ...{ question: text, answer },
        ...{ reference: expected, sources: expected },
      });
      return 'refused' in filled
        ? filled
        : readVerdict(await ask('The judge', judge.endpoint, filled.prompt));
    } catch (error) {
      return { refused: toError(error).message };
    }
  }
}

function fillIn(
  { spec }: PromptTemplateEntity,
  values: Record<string, string>,
): { prompt: PromptMessage[] } | { refused: string } {
  const asked = new Set((spec.variables ?? []).map(({ name }) => name));
  const { prompt, problems } = renderPrompt(
    spec,
    Object.fromEntries(
      Object.entries(values).filter(([name]) => asked.has(name)),
    ),
  );
  if (prompt) return { prompt: messagesOf(prompt) };
  const [{ field, message }] = problems;
  return { refused: `the rubric can't be filled in: ${field} ${message}` };
}
