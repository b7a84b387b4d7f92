import type { Score } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Both ends of an axis. */
export interface Scale {
  low: number;
  high: number;
}

/** An axis that holds some scores with their intervals, and a little beside them. */
export function scaleOf(
  scores: readonly Pick<Score, 'value' | 'interval'>[],
): Scale | undefined {
  const ends = scores.flatMap(({ value, interval }) =>
    interval ? [interval.low, value, interval.high] : [value],
  );
  if (ends.length === 0) return undefined;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const beside = (high - low || Math.abs(high) || 1) * 0.06;
  return { low: low - beside, high: high + beside };
}

/** Where a value stands on a scale, in percent of its length. */
export function placeOn({ low, high }: Scale, value: number): number {
  return (100 * (value - low)) / (high - low);
}
