import type { AnswerState } from '../session/AnswerState';

/** Why question and answer cannot be kept, for people; undefined where they can. */
export function keepObstacle({
  end,
  filtered,
}: AnswerState): string | undefined {
  // The browser has the text as it was before the filter
  if (filtered.some(({ of }) => of === 'input')) {
    return 'A filter has removed something from what you asked, so the question cannot be kept.';
  }
  return end
    ? undefined
    : 'This answer did not come to its end, so it cannot be kept.';
}
