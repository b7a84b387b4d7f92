/**
 * How a need relates to a budget of memory.
 *
 * @public
 */
export type MemoryVerdict = 'fits' | 'tight' | 'does-not-fit';

/**
 * Up to this share of the budget there is room for what an estimate misses.
 *
 * @public
 */
export const COMFORTABLE_RATIO = 0.85;

/**
 * Judges a need against a budget, both in the same unit.
 *
 * @public
 */
export function memoryVerdict(need: number, budget: number): MemoryVerdict {
  const ratio = need / budget;
  if (ratio <= COMFORTABLE_RATIO) {
    return 'fits';
  }
  return ratio <= 1 ? 'tight' : 'does-not-fit';
}
