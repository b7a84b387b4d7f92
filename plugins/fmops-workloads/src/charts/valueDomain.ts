import type { ChartLine } from './ChartLine';

/** Below this share of the values, differences between them are noise. */
const NOISE = 0.01;

/**
 * Ends of the axis of values, or nothing where the chart finds better ones: what
 * hardly changes is drawn as a level line, not as noise blown up to full height.
 */
export function valueDomain(
  lines: readonly ChartLine[],
): [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const { points } of lines) {
    for (const { value } of points) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (!Number.isFinite(size) || high - low > NOISE * size || size === 0) {
    return undefined;
  }
  const middle = (low + high) / 2;
  return [middle - size / 10, middle + size / 10];
}
