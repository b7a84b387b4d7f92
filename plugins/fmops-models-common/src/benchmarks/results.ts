import type { FoundationModelSpec, ModelEvaluation } from '../kinds';
import {
  evaluationConditions,
  type EvaluationConditions,
} from './comparability';

/**
 * Results of several models under the same conditions.
 *
 * @public
 */
export interface BenchmarkResults extends EvaluationConditions {
  /** One per model, in their order; undefined where a model has none. */
  results: (ModelEvaluation | undefined)[];
  /** Models that have a result. */
  known: number;
}

function trust({ reportedBy, evidence }: ModelEvaluation): number {
  if (reportedBy === 'portal') return 2;
  return evidence === 'primary' ? 1 : 0;
}

/** The result to go by: measured here, then read at its source, then any. */
function better(a: ModelEvaluation | undefined, b: ModelEvaluation) {
  return a && trust(a) >= trust(b) ? a : b;
}

/**
 * Groups the results of models by the conditions they were taken under, those
 * that most models share first.
 *
 * @public
 */
export function benchmarkResults(
  specs: readonly Pick<FoundationModelSpec, 'evaluations'>[],
): BenchmarkResults[] {
  const groups = new Map<string, BenchmarkResults>();
  specs.forEach(({ evaluations = [] }, index) => {
    for (const evaluation of evaluations) {
      if (!Number.isFinite(evaluation.value)) continue;
      const conditions = evaluationConditions(evaluation);
      const group = groups.get(conditions.key) ?? {
        ...conditions,
        results: specs.map(() => undefined),
        known: 0,
      };
      groups.set(conditions.key, group);
      group.known += group.results[index] ? 0 : 1;
      group.results[index] = better(group.results[index], evaluation);
    }
  });
  return [...groups.values()].sort(
    (a, b) => b.known - a.known || a.title.localeCompare(b.title, 'en'),
  );
}

/**
 * Scores of one model by key of their conditions. A value that the benchmark
 * can't give, such as 120 percent, is none.
 *
 * @public
 */
export function benchmarkScores(
  spec: Pick<FoundationModelSpec, 'evaluations'>,
): ReadonlyMap<string, number> {
  return new Map(
    benchmarkResults([spec]).flatMap(({ key, benchmark, results }) => {
      const value = results[0]?.value;
      const [low, high] = benchmark?.range ?? [-Infinity, null];
      return value !== undefined && value >= low && value <= (high ?? Infinity)
        ? [[key, value] as const]
        : [];
    }),
  );
}
