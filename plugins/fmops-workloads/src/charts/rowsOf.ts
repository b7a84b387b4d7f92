import type { ChartLine } from './ChartLine';

/** What a chart draws at one place: `x`, and the value of each line by its id. */
export type ChartRow = { x: number } & Record<string, number | null>;

/**
 * The points of lines, joined by their places. Of several at one place, as when a
 * training went back to a checkpoint, the last counts.
 *
 * @param gap - lines are broken where they have no point for longer than this
 */
export function rowsOf(
  lines: readonly ChartLine[],
  gap = Infinity,
): ChartRow[] {
  const rows = new Map<number, ChartRow>();
  const at = (x: number): ChartRow => {
    const row = rows.get(x) ?? { x };
    rows.set(x, row);
    return row;
  };
  for (const { id, points } of lines) {
    let last: number | undefined;
    for (const { x, value } of points) {
      if (last !== undefined && x - last > gap) {
        at(last + gap / 2)[id] = null;
      }
      at(x)[id] = value;
      last = x;
    }
  }
  return [...rows.values()].sort((a, b) => a.x - b.x);
}
