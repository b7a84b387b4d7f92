import type { LineLink } from '../lineLink';
import { laterThan } from '../store/laterThan';
import type { LogStore } from '../store/LogStore';
import type { LineRange } from './useChosenLines';

function isBefore(store: LogStore, index: number, mark: string): boolean {
  const { number, time } = store.line(index);
  return Number.isFinite(Number(mark))
    ? number < Number(mark)
    : time !== undefined && laterThan(mark, time);
}

/** Number of the first line that is not before a mark; undefined where none has come yet. */
function numberOf(store: LogStore, mark: string): number | undefined {
  let [low, high] = [0, store.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(store, middle, mark)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < store.length ? store.line(low).number : undefined;
}

/** The lines that a link leads to, once they have come. */
export function linkedLines(
  store: LogStore,
  { from, to = from }: LineLink,
): LineRange | undefined {
  const first = numberOf(store, from);
  const last = numberOf(store, to);
  return first !== undefined && last !== undefined
    ? { from: first, to: Math.max(first, last) }
    : undefined;
}
