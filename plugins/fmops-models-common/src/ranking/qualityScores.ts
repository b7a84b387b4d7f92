import { benchmarkResults, type BenchmarkResults } from '../benchmarks';
import type { FoundationModelSpec } from '../kinds';
import type { Score } from './criteria';
import { shareOfBest, shareOfLeast } from './scores';

/**
 * Results that can tell models apart: known benchmarks with results of two
 * models or more under the same conditions.
 */
export function rankableBenchmarks(
  specs: readonly FoundationModelSpec[],
): BenchmarkResults[] {
  return benchmarkResults(specs).filter(
    ({ benchmark, known }) => benchmark !== undefined && known > 1,
  );
}

function benchmarkScores({ benchmark, results }: BenchmarkResults) {
  const low = benchmark!.range[0];
  const values = results.map(result => result && result.value - low);
  return benchmark!.higherIsBetter ? shareOfBest(values) : shareOfLeast(values);
}

/**
 * Scores quality by the chosen benchmarks, each relative to the best result,
 * all counting the same. On a benchmark that a model has no result of, it gets
 * the mean of the others: leaving it out would reward silence. A model without
 * any of the results has no score.
 *
 * @param keys - keys of {@link rankableBenchmarks}
 */
export function qualityScores(
  specs: readonly FoundationModelSpec[],
  keys: readonly string[],
): Score[] {
  const chosen = rankableBenchmarks(specs).filter(({ key }) =>
    keys.includes(key),
  );
  const columns = chosen.map(benchmark => {
    const scores = benchmarkScores(benchmark);
    const known = scores.filter(score => score !== undefined);
    const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
    return { scores, mean };
  });
  return specs.map((_, index) => {
    const missing = chosen.filter(({ results }) => !results[index]);
    if (missing.length === chosen.length) return {};
    const sum = columns.reduce(
      (total, { scores, mean }) => total + (scores[index] ?? mean),
      0,
    );
    const values = chosen
      .filter(({ results }) => results[index])
      .map(({ title, results }) => `${title}: ${results[index]!.value}`)
      .join('; ');
    const assumed = missing.map(({ title }) => title).join('; ');
    return {
      score: sum / chosen.length,
      basis: assumed ? `${values}; not known: ${assumed}` : values,
    };
  });
}
