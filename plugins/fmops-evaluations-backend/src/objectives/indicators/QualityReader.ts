import {
  messagesOf,
  readVerdict,
  renderPrompt,
  type ObjectiveFields,
  type PromptMessage,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { IndicatorReader, Reading, Subject } from './Reading';

/** A question of an evaluation set. */
export interface SampledQuestion {
  messages: PromptMessage[];
  /** As one text, for the judge. */
  text: string;
  expected?: string;
}

/** What {@link QualityReader} asks and draws from. */
export interface QualitySources {
  /** Asks an endpoint, and answers its whole text. */
  ask(endpoint: string, messages: PromptMessage[]): Promise<string>;
  rubric(ref: string): Promise<PromptTemplateEntity>;
  /** Questions of the newest version of a set, others for another seed. */
  sample(set: string, size: number, seed: number): Promise<SampledQuestion[]>;
}

/** Of a sample, at least this share must be judged to speak for it. */
const LEAST_SHARE = 0.5;

/**
 * Reads how good answers are: asks the endpoint a sample of questions, and has
 * another endpoint judge each answer. Verdicts outside the scale are not counted.
 */
export class QualityReader implements IndicatorReader {
  constructor(private readonly sources: QualitySources) {}

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
    const scores: number[] = [];
    let refused: string | undefined;
    for (const question of questions) {
      try {
        const answer = await this.sources.ask(entityRef, question.messages);
        const verdict = await this.#judge(judge.endpoint, rubric, {
          question: question.text,
          answer,
          reference: question.expected ?? '',
          sources: question.expected ?? '',
        });
        if ('score' in verdict) scores.push(verdict.score);
        else refused = verdict.refused;
      } catch (error) {
        refused = error instanceof Error ? error.message : String(error);
      }
    }
    if (scores.length < questions.length * LEAST_SHARE) {
      return {
        problem: `${scores.length} of ${questions.length} answers could be judged: ${refused}`,
      };
    }
    const sum = scores.reduce((total, score) => total + score, 0);
    return { value: sum / scores.length, count: scores.length };
  }

  async #judge(
    endpoint: string,
    { spec }: PromptTemplateEntity,
    values: Record<string, string>,
  ) {
    const asked = new Set((spec.variables ?? []).map(({ name }) => name));
    const { prompt, problems } = renderPrompt(
      spec,
      Object.fromEntries(
        Object.entries(values).filter(([name]) => asked.has(name)),
      ),
    );
    if (!prompt) {
      const [{ field, message }] = problems;
      return { refused: `the rubric can't be filled in: ${field} ${message}` };
    }
    return readVerdict(await this.sources.ask(endpoint, messagesOf(prompt)));
  }
}
