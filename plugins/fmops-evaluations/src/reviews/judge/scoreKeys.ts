import type { ReviewCriterion } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** The score that a digit stands for on a scale: itself, and 0 for a 10. */
export function scoreOfDigit(
  { min, max }: ReviewCriterion,
  digit: number,
): number | undefined {
  if (digit === 0 && min > 0) return max >= 10 && min <= 10 ? 10 : undefined;
  return digit >= min && digit <= max ? digit : undefined;
}

/** Where the next score is missing; the last criterion where none is. */
export function nextUnscored(
  rubric: readonly ReviewCriterion[],
  scores: Record<string, number>,
): number {
  const missing = rubric.findIndex(({ name }) => scores[name] === undefined);
  return missing === -1 ? rubric.length - 1 : missing;
}

/** The numbers of a scale, where they are few enough to be buttons. */
export function scaleNumbers({ min, max }: ReviewCriterion): number[] {
  return max - min > 10
    ? []
    : Array.from({ length: max - min + 1 }, (_, index) => min + index);
}
