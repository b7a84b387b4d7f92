import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  evaluationConditions,
  type EvaluationConditions,
} from './comparability';
import type { BenchmarkDefinition } from './definitions';

/**
 * Key of the list of benchmarks to sort by.
 *
 * @public
 */
export const SORT_BENCHMARKS_KEY = 'fmops.models.sortBenchmarks';

/** Each takes two annotations on every model. */
const MOST = 10;

/** Of a key of an annotation, without what the sort adds to it. */
const LONGEST_ID = 50;

/**
 * A benchmark that models are sorted by, under one set of conditions.
 *
 * @public
 */
export interface SortBenchmark {
  /** Part of annotation names and links; equal for equal conditions. */
  id: string;
  title: string;
  benchmark: BenchmarkDefinition;
  conditions: EvaluationConditions;
}

function sortId({ key, shots }: EvaluationConditions): string {
  const [benchmark, metric, , setting] = key.split('|');
  return [
    'benchmark',
    benchmark,
    ...(shots === undefined ? [] : [`${shots}-shot`]),
    metric,
    setting,
  ]
    .join('-')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/(?<!-)-+$/, '');
}

function readOne(config: Config, key: string): SortBenchmark {
  const name = config.getString('benchmark');
  const shots = config.getOptionalNumber('shots');
  if (shots !== undefined && !(Number.isInteger(shots) && shots >= 0)) {
    throw new InputError(
      `${key}.shots is ${shots}; it must be a whole number, or left out for results that state no shots`,
    );
  }
  const conditions = evaluationConditions({
    benchmark: name,
    metric: config.getOptionalString('metric') ?? 'accuracy',
    shots,
  });
  const { benchmark } = conditions;
  if (!benchmark) {
    throw new InputError(
      `${key}.benchmark names no known benchmark: '${name}'`,
    );
  }
  const title = config.getOptionalString('title') ?? conditions.title;
  return { id: sortId(conditions), title, benchmark, conditions };
}

/**
 * Reads `fmops.models.sortBenchmarks`. Without `metric` it is about accuracy;
 * without `shots` about results that state none. Throws an InputError that
 * names the key for more than ten, an unknown benchmark, or two alike.
 *
 * @public
 */
export function readSortBenchmarks(root: Config): SortBenchmark[] {
  const list = root.getOptionalConfigArray(SORT_BENCHMARKS_KEY) ?? [];
  if (list.length > MOST) {
    throw new InputError(
      `${SORT_BENCHMARKS_KEY} lists ${list.length} benchmarks; ${MOST} at most`,
    );
  }
  const keys = new Map<string, string>();
  return list.map((config, index) => {
    const key = `${SORT_BENCHMARKS_KEY}[${index}]`;
    const benchmark = readOne(config, key);
    const other = keys.get(benchmark.id);
    if (other) {
      throw new InputError(
        `${key} is about the same results as ${other}: ${benchmark.conditions.title}`,
      );
    }
    keys.set(benchmark.id, key);
    return benchmark;
  });
}
