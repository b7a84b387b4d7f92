import { BEST_SCORE, type Score } from './criteria';

/**
 * The best of the values that are known gets {@link BEST_SCORE}, half of it half of that.
 *
 * @public
 */
export function shareOfBest(
  values: readonly (number | undefined)[],
): (number | undefined)[] {
  const best = Math.max(...values.filter(value => value !== undefined), 0);
  return values.map(value => {
    if (value === undefined) return undefined;
    return best > 0 ? (BEST_SCORE * Math.max(value, 0)) / best : BEST_SCORE;
  });
}

/**
 * The least of the values that are known gets {@link BEST_SCORE}, twice as much half of that.
 *
 * @public
 */
export function shareOfLeast(
  values: readonly (number | undefined)[],
): (number | undefined)[] {
  const least = Math.min(...values.filter(value => value !== undefined));
  return values.map(value => {
    if (value === undefined) return undefined;
    return value > 0 ? (BEST_SCORE * Math.max(least, 0)) / value : BEST_SCORE;
  });
}

/** Scores with their bases, one per model. */
export function withBasis(
  scores: readonly (number | undefined)[],
  basis: (index: number) => string | undefined,
): Score[] {
  return scores.map((score, index) => ({
    ...(score !== undefined && { score, basis: basis(index) }),
  }));
}
