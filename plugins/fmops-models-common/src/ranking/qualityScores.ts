import { benchmarkResults, type BenchmarkResults } from '../benchmarks';
import type { FoundationModelSpec } from '../kinds';
import { averageScores } from './averageScores';
import type { Score } from './criteria';
import { shareOfBest, shareOfLeast } from './scores';

/**
 * Results that can tell models apart: known benchmarks with results of two
 * models or more under the same conditions.
 *
 * @public
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
 * together as {@link averageScores} has it.
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
  return averageScores(
    chosen.map(measure => ({
      title: measure.title,
      scores: benchmarkScores(measure),
      values: measure.results.map(result => result && `${result.value}`),
    })),
    specs.length,
  );
}
