import type { ScoreInterval } from '../../results/Evaluation';
import { meanInterval } from '../intervals';
import { mcNemar } from './mcNemar';

/**
 * How the scores of two models differ on the same rows: second minus first.
 *
 * @public
 */
export interface PairedDifference {
  delta: number;
  /** Rows that both have a score for. */
  pairs: number;
  /** Rows on which the second is higher, and lower. */
  higher: number;
  lower: number;
  interval?: ScoreInterval;
  /** Where every score is 0 or 1. */
  significance?: { test: string; pValue: number };
}

/**
 * Compares row by row, which takes out how hard the rows are: smaller
 * differences show than by the intervals of two scores. The interval is a
 * bootstrap of the differences (Efron 1979), or a normal one of very many.
 *
 * @param first - scores in the order of the rows; NaN where a row has none
 * @param second - in the same order
 * @returns undefined where no row has both
 *
 * @public
 */
export function pairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { level, seed }: { level?: number; seed?: number } = {},
): PairedDifference | undefined {
  const differences: number[] = [];
  let binary = true;
  for (let index = 0; index < first.length; index++) {
    const [before, after] = [first[index], second[index]];
    if (!Number.isFinite(before) || !Number.isFinite(after)) continue;
    binary &&= (before === 0 || before === 1) && (after === 0 || after === 1);
    differences.push(after - before);
  }
  const pairs = differences.length;
  if (pairs === 0) return undefined;
  const mean = differences.reduce((sum, value) => sum + value, 0) / pairs;
  const higher = differences.filter(value => value > 0).length;
  const lower = differences.filter(value => value < 0).length;
  return {
    ...{ delta: mean, pairs, higher, lower },
    ...(pairs > 1 && {
      interval: meanInterval(differences, {
        ...{ mean, level, seed },
        standardError: standardError(differences, mean),
      }),
    }),
    ...(binary && {
      significance: { test: 'McNemar', pValue: mcNemar(lower, higher) },
    }),
  };
}

function standardError(values: readonly number[], mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
