import type { AnswerState } from '../session/AnswerState';

/** Messages that say why question and answer cannot be kept. */
export type KeepObstacle = 'keep.filtered' | 'keep.unfinished';

/** The message why question and answer cannot be kept; undefined where they can. */
export function keepObstacle({
  end,
  filtered,
}: AnswerState): KeepObstacle | undefined {
  // The browser has the text as it was before the filter
  if (filtered.some(({ of }) => of === 'input')) {
    return 'keep.filtered';
  }
  return end ? undefined : 'keep.unfinished';
}
