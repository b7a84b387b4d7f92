import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { durationToMilliseconds, type JsonObject } from '@backstage/types';
import {
  ChosenEvaluations,
  evaluationEvidence,
  figure,
  takenAt,
  type EvaluationSource,
} from './ChosenEvaluations';

const DAY = 24 * 60 * 60_000;

/** Asks that a score of the newest evaluation reaches a threshold. */
export class EvaluationGate implements PromotionGate {
  readonly #chosen: ChosenEvaluations;
  readonly #atLeast?: number;
  readonly #atMost?: number;
  readonly #interval: boolean;
  readonly #maxAge?: number;

  constructor(source: EvaluationSource, config: Config) {
    this.#chosen = new ChosenEvaluations(source, config);
    this.#atLeast = config.getOptionalNumber('atLeast');
    this.#atMost = config.getOptionalNumber('atMost');
    this.#interval = config.getOptionalBoolean('interval') ?? false;
    this.#maxAge = config.has('maxAge')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'maxAge' }),
        )
      : undefined;
    if (this.#atLeast === undefined && this.#atMost === undefined) {
      throw new InputError(
        'A gate of type evaluation needs `atLeast`, `atMost` or both',
      );
    }
  }

  get requirement(): string {
    const bounds = [
      this.#atLeast !== undefined && `at least ${this.#atLeast}`,
      this.#atMost !== undefined && `at most ${this.#atMost}`,
    ].filter(Boolean);
    const how = this.#interval ? ' for the whole confidence interval' : '';
    const age = this.#maxAge ? `, not older than ${days(this.#maxAge)}` : '';
    return `${this.#chosen.title} is ${bounds.join(' and ')}${how}${age}`;
  }

  get terms(): JsonObject {
    return {
      ...this.#chosen.terms,
      atLeast: this.#atLeast ?? null,
      atMost: this.#atMost ?? null,
      interval: this.#interval,
      maxAge: this.#maxAge ?? null,
    };
  }

  async check({ modelRef, version }: PromotionSubject): Promise<GateVerdict> {
    const [newest] = await this.#chosen.of(modelRef, version.version);
    if (!newest) {
      return {
        status: 'unknown',
        reason: `There is no evaluation with ${
          this.#chosen.title
        } for version ${version.version}.`,
        advice: 'Run the evaluation, or import its results.',
        evidence: [],
      };
    }
    const { evaluation, score } = newest;
    const evidence = [evaluationEvidence(evaluation)];
    const age = Date.now() - takenAt(evaluation);
    if (this.#maxAge !== undefined && age > this.#maxAge) {
      return {
        status: 'failed',
        reason: `The newest evaluation is ${days(age)} old.`,
        advice: 'Run the evaluation again.',
        evidence,
      };
    }
    if (this.#interval && !score.interval) {
      return {
        status: 'unknown',
        reason: `${this.#chosen.title} is ${figure(
          score,
          score.value,
        )}, without a confidence interval.`,
        advice: 'Evaluate with rows, so that an interval can be told.',
        evidence,
      };
    }
    return { ...this.#judge(score), evidence };
  }

  #judge(score: Score) {
    const low = this.#interval ? score.interval!.low : score.value;
    const high = this.#interval ? score.interval!.high : score.value;
    const shown = this.#interval
      ? `${figure(score, score.value)} (${figure(score, low)} to ${figure(
          score,
          high,
        )})`
      : figure(score, score.value);
    const missed =
      (this.#atLeast !== undefined &&
        low < this.#atLeast &&
        `less than ${this.#atLeast}`) ||
      (this.#atMost !== undefined &&
        high > this.#atMost &&
        `more than ${this.#atMost}`);
    return missed
      ? {
          status: 'failed' as const,
          reason: `${this.#chosen.title} is ${shown}: ${missed}.`,
          advice: 'Improve the model, or choose another version.',
        }
      : {
          status: 'passed' as const,
          reason: `${this.#chosen.title} is ${shown}.`,
        };
  }
}

function days(ms: number): string {
  const count = Math.round(ms / DAY);
  return count === 1 ? '1 day' : `${count} days`;
}

/** Gates of type `evaluation`. */
export function evaluationGateType(
  source: EvaluationSource,
): PromotionGateType {
  return {
    type: 'evaluation',
    title: 'Evaluation',
    create: config => new EvaluationGate(source, config),
  };
}
