import type { ScoreInterval } from '../../results/Evaluation';
import { bootstrapMean } from './bootstrapMean';
import { normalQuantile } from './normalQuantile';

/**
 * Of all intervals, unless another level is asked for.
 *
 * @public
 */
export const CONFIDENCE = 0.95;

/** The mean of more values than this is normal enough: drawing by lot would only take time. */
const MOST_DRAWN = 400;

/**
 * A mean, and how sure it is.
 *
 * @public
 */
export interface MeanEstimate {
  mean: number;
  count: number;
  /** Absent for a single value. */
  standardError?: number;
  interval?: ScoreInterval;
}

/**
 * The interval of a share of successes. Wilson (1927): it stays between 0 and 1
 * and holds for few trials.
 *
 * @public
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  level: number = CONFIDENCE,
): ScoreInterval {
  const z = normalQuantile((1 + level) / 2);
  const share = successes / trials;
  const centre = (share + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials);
  const half =
    (z / (1 + z ** 2 / trials)) *
    Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  return {
    // Rounding must not exclude 0 and 1 where all failed or all succeeded.
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
    ...{ level, method: 'wilson' },
  };
}

/**
 * An estimate give or take its standard error.
 *
 * @public
 */
export function normalInterval(
  value: number,
  standardError: number,
  level: number = CONFIDENCE,
): ScoreInterval {
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    ...{ low: value - half, high: value + half },
    ...{ level, method: 'normal' },
  };
}

/**
 * The mean of values with its interval: Wilson's for values that are all 0 or 1,
 * the bootstrap of 400 values or fewer, else the normal one.
 *
 * @returns undefined for no values
 *
 * @public
 */
export function meanEstimate(
  values: ArrayLike<number>,
  { level = CONFIDENCE, seed = 1 }: { level?: number; seed?: number } = {},
): MeanEstimate | undefined {
  const count = values.length;
  if (count === 0) return undefined;
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean, count };
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (count - 1) / count);
  const isShare = all.every(value => value === 0 || value === 1);
  return {
    ...{ mean, count, standardError },
    interval: isShare
      ? wilsonInterval(Math.round(mean * count), count, level)
      : meanInterval(all, { mean, standardError, level, seed }),
  };
}

/**
 * The interval of a mean of values that may be anything, such as differences.
 *
 * @public
 */
export function meanInterval(
  values: readonly number[],
  options: {
    mean: number;
    standardError: number;
    level?: number;
    seed?: number;
  },
): ScoreInterval {
  const { mean, standardError, level = CONFIDENCE, seed = 1 } = options;
  const drawn =
    values.length <= MOST_DRAWN
      ? bootstrapMean(values, level, seed)
      : undefined;
  return drawn
    ? { ...drawn, level, method: 'bootstrap' }
    : normalInterval(mean, standardError, level);
}
