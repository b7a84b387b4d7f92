import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  conditionDifferences,
  type Evaluation,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { JsonObject } from '@backstage/types';
import {
  ChosenEvaluations,
  evaluationEvidence,
  figure,
  type EvaluationSource,
} from './ChosenEvaluations';

interface Scored {
  evaluation: Evaluation;
  score: Score;
}

/** What a version is compared with. */
interface Baseline {
  title: string;
  model: string;
  version?: string;
}

/**
 * Asks that a score is not worse than that of the version which the stage holds
 * now, or of the base model, under the same conditions: data, version, settings.
 */
export class RegressionGate implements PromotionGate {
  readonly #chosen: ChosenEvaluations;
  readonly #against: 'stage' | 'base';
  readonly #tolerance: number;

  constructor(source: EvaluationSource, config: Config) {
    this.#chosen = new ChosenEvaluations(source, config);
    const against = config.getOptionalString('against') ?? 'stage';
    if (against !== 'stage' && against !== 'base') {
      throw new InputError(`against: it must be stage or base, not ${against}`);
    }
    this.#against = against;
    this.#tolerance = config.getOptionalNumber('tolerance') ?? 0;
    if (this.#tolerance < 0) throw new InputError('tolerance: it is below 0');
  }

  get requirement(): string {
    const whom =
      this.#against === 'stage'
        ? 'of the version that the stage holds'
        : 'of the base model';
    return `${this.#chosen.title} is not worse than that ${whom}${
      this.#tolerance ? ` by more than ${this.#tolerance}` : ''
    }`;
  }

  get terms(): JsonObject {
    return {
      ...this.#chosen.terms,
      against: this.#against,
      tolerance: this.#tolerance,
    };
  }

  async check(subject: PromotionSubject): Promise<GateVerdict> {
    const baseline = this.#baseline(subject);
    if (!baseline) return this.#nothingToCompare(subject);
    const about = [baseline.model].filter(ref => ref !== subject.modelRef);
    const { version } = subject.version;
    const [own] = await this.#chosen.of(subject.modelRef, version);
    if (!own) {
      return {
        status: 'unknown',
        reason: `There is no evaluation with ${
          this.#chosen.title
        } for version ${version}.`,
        advice: 'Run the evaluation, or import its results.',
        evidence: [],
        about,
      };
    }
    const others = await this.#chosen.of(baseline.model, baseline.version);
    const alike = others.find(
      other => !conditionDifferences(other.evaluation, own.evaluation).length,
    );
    if (!alike) {
      return {
        status: 'unknown',
        reason: this.#notAlike(own, others[0], baseline),
        advice: `Evaluate ${baseline.title} under the same conditions: data, version and settings.`,
        evidence: [evaluationEvidence(own.evaluation)],
        about,
      };
    }
    return {
      ...this.#judge(own.score, alike.score, baseline),
      about,
      evidence: [
        evaluationEvidence(own.evaluation),
        evaluationEvidence(alike.evaluation),
      ],
    };
  }

  #baseline({ model, modelRef, incumbent, version }: PromotionSubject) {
    if (this.#against === 'base') {
      const ref = model.spec.baseModel?.ref;
      return ref ? { title: 'the base model', model: ref } : undefined;
    }
    return incumbent === undefined || incumbent === version.version
      ? undefined
      : { title: `version ${incumbent}`, model: modelRef, version: incumbent };
  }

  #nothingToCompare({ stage, model }: PromotionSubject): GateVerdict {
    if (this.#against === 'stage') {
      return {
        status: 'passed',
        reason: `${stage} holds no other version yet, so there is nothing to be worse than.`,
        evidence: [],
      };
    }
    return model.spec.type === 'base'
      ? {
          status: 'passed',
          reason: 'It is a base model itself.',
          evidence: [],
        }
      : {
          status: 'unknown',
          reason: 'The catalog does not know the base model.',
          advice: 'State the base model in the catalog, as a reference.',
          evidence: [],
        };
  }

  #notAlike(own: Scored, other: Scored | undefined, { title }: Baseline) {
    if (!other) {
      return `There is no evaluation with ${this.#chosen.title} for ${title}.`;
    }
    const fields = conditionDifferences(other.evaluation, own.evaluation)
      .slice(0, 3)
      .map(({ field }) => field);
    return `The evaluations of this version and of ${title} can't be compared: they differ in ${fields.join(
      ', ',
    )}.`;
  }

  #judge(own: Score, other: Score, { title }: Baseline) {
    if (
      own.unit !== other.unit ||
      own.higherIsBetter !== other.higherIsBetter
    ) {
      return {
        status: 'unknown' as const,
        reason: `The scores of this version and of ${title} are in different units.`,
        advice: 'Record both in the same unit.',
      };
    }
    const gain = own.higherIsBetter
      ? own.value - other.value
      : other.value - own.value;
    const both = `${this.#chosen.title} is ${figure(
      own,
      own.value,
    )}, that of ${title} ${figure(other, other.value)}`;
    // A little more than the tolerance: 0.7 - 0.6 is not 0.1 for a computer.
    return gain < -this.#tolerance - 1e-12
      ? {
          status: 'failed' as const,
          reason: `${both}: worse by ${figure(own, -gain)}.`,
          advice: 'Improve the model, or choose another version.',
        }
      : { status: 'passed' as const, reason: `${both}.` };
  }
}

/** Gates of type `no-regression`. */
export function regressionGateType(
  source: EvaluationSource,
): PromotionGateType {
  return {
    type: 'no-regression',
    title: 'No regression',
    create: config => new RegressionGate(source, config),
  };
}
