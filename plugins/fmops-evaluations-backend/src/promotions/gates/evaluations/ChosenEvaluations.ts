import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  EVALUATION_METHODS,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationQuery,
  type ResultPage,
  type Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { FoundEvidence } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { JsonObject } from '@backstage/types';

/** Where evaluations are found. */
export interface EvaluationSource {
  list(
    models: readonly string[],
    query: EvaluationQuery,
  ): Promise<ResultPage<Evaluation>>;
}

/** Evaluations that are looked at, newest first. */
const NEWEST = 50;

/** Which evaluations a gate is about: of one benchmark, set or dataset. */
export class ChosenEvaluations {
  readonly #source: EvaluationSource;
  readonly #benchmark?: string;
  readonly #set?: string;
  readonly #dataset?: string;
  readonly #method?: EvaluationMethod;
  readonly #dataVersion?: string;
  readonly #delivery?: string;
  readonly metric: string;
  readonly #slice?: string;
  readonly #unit?: string;

  /** @throws InputError where the block does not say what it is about */
  constructor(source: EvaluationSource, config: Config) {
    this.#source = source;
    this.metric = config.getString('metric');
    this.#benchmark = config.getOptionalString('benchmark')?.toLowerCase();
    this.#set = config.getOptionalString('set');
    this.#dataset = config.getOptionalString('dataset');
    this.#dataVersion = config.getOptionalString('dataVersion');
    this.#slice = config.getOptionalString('slice');
    this.#unit = config.getOptionalString('unit');
    this.#method = oneOf(config, 'method', EVALUATION_METHODS);
    this.#delivery = oneOf(config, 'delivery', ['run', 'person']);
    const named = [this.#benchmark, this.#set, this.#dataset, this.#method];
    if (!named.some(Boolean)) {
      throw new InputError(
        'A gate on evaluations needs `benchmark`, `set`, `dataset` or `method`',
      );
    }
  }

  /** Such as `accuracy of mmlu`. */
  get title(): string {
    const what =
      this.#benchmark ?? this.#set ?? this.#dataset ?? `method ${this.#method}`;
    const version = this.#dataVersion ? ` (data ${this.#dataVersion})` : '';
    return `${this.metric} of ${what}${version}${
      this.#slice ? `, ${this.#slice}` : ''
    }`;
  }

  get terms(): JsonObject {
    return {
      metric: this.metric,
      benchmark: this.#benchmark ?? null,
      set: this.#set ?? null,
      dataset: this.#dataset ?? null,
      dataVersion: this.#dataVersion ?? null,
      method: this.#method ?? null,
      delivery: this.#delivery ?? null,
      slice: this.#slice ?? null,
      unit: this.#unit ?? null,
    };
  }

  /** Those of a version of a model, or of any, that have the score, the newest first. */
  async of(
    model: string,
    version?: string,
  ): Promise<{ evaluation: Evaluation; score: Score }[]> {
    const { items } = await this.#source.list([model], {
      ...{ model, limit: NEWEST },
      ...(version !== undefined && { version }),
      ...(this.#benchmark && { benchmark: this.#benchmark }),
      ...(this.#set && { set: this.#set }),
      ...(this.#method && { method: this.#method }),
    });
    return items.flatMap(evaluation => {
      const score = this.#fits(evaluation) && this.#score(evaluation);
      return score ? [{ evaluation, score }] : [];
    });
  }

  #fits({ data, source }: Evaluation): boolean {
    const version = data.set?.version ?? data.version;
    return (
      (!this.#dataset || data.dataset === this.#dataset) &&
      (!this.#dataVersion || version === this.#dataVersion) &&
      (!this.#delivery || source.delivery === this.#delivery)
    );
  }

  #score({ scores }: Evaluation): Score | undefined {
    return scores.find(
      ({ metric, slice, unit }) =>
        metric === this.metric &&
        slice === this.#slice &&
        (!this.#unit || unit === this.#unit),
    );
  }
}

function oneOf<T extends string>(
  config: Config,
  key: string,
  known: readonly T[],
): T | undefined {
  const value = config.getOptionalString(key);
  const found = known.find(item => item === value);
  if (value !== undefined && !found) {
    throw new InputError(`${key}: '${value}' is none of ${known.join(', ')}`);
  }
  return found;
}

/** When an evaluation took place: never after the portal has seen it. */
export function takenAt({ evaluatedAt, createdAt }: Evaluation): number {
  return Math.min(Date.parse(evaluatedAt ?? createdAt), Date.parse(createdAt));
}

/** An evaluation as evidence. That rows are deleted after a while changes nothing. */
export function evaluationEvidence(evaluation: Evaluation): FoundEvidence {
  const { rowsDeletedAt, ...document } = evaluation;
  const { benchmark, data, method, model } = evaluation;
  const about =
    benchmark ?? data.set?.id ?? data.dataset ?? data.name ?? method;
  return {
    kind: 'evaluation',
    id: evaluation.id,
    title: `${about} of version ${model.version ?? 'unknown'}`,
    // Plain data: what is undefined goes.
    document: JSON.parse(JSON.stringify(document)),
  };
}

/** A figure as people read it. */
export function figure({ unit }: Score, value: number): string {
  const shown = Number(value.toPrecision(5));
  return unit && unit !== 'fraction' ? `${shown} ${unit}` : `${shown}`;
}
