/**
 * An amount in USD, of which only the bounds are known; both are the same where it is known.
 *
 * @public
 */
export interface UsdRange {
  low: number;
  high: number;
}

/**
 * An amount times a factor.
 *
 * @public
 */
export function scaled({ low, high }: UsdRange, factor: number): UsdRange {
  return { low: low * factor, high: high * factor };
}

/**
 * Adds amounts; undefined where there is none.
 *
 * @public
 */
export function totalUsd(amounts: readonly UsdRange[]): UsdRange | undefined {
  return amounts.length > 0
    ? amounts.reduce((sum, { low, high }) => ({
        low: sum.low + low,
        high: sum.high + high,
      }))
    : undefined;
}
