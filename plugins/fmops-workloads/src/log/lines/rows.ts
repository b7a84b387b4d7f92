/** Height of a row of text, in pixels. */
export const ROW = 20;

/** Which rows lines take, one below the other. Lines are counted from 0. */
export interface Rows {
  /** Of all lines. */
  total: number;
  /** Rows above a line. */
  above(line: number): number;
  /** The line that a row belongs to. */
  lineAt(row: number): number;
}

/** Each line takes one row. */
export function evenRows(lines: number): Rows {
  return { total: lines, above: line => line, lineAt: row => Math.floor(row) };
}

/**
 * Each line takes as many rows as it needs, to go by its characters: the letters
 * of a log are all as wide as one another. Wide ones (Chinese) are wider, so
 * that a line may take more than is reckoned with; only what is in view is
 * drawn, at its true height.
 */
export function wrappedRows(
  lines: number,
  widthOf: (line: number) => number,
  columns: number,
): Rows {
  const ends = new Uint32Array(lines);
  let total = 0;
  for (let line = 0; line < lines; line += 1) {
    total += Math.max(1, Math.ceil(widthOf(line) / Math.max(1, columns)));
    ends[line] = total;
  }
  return {
    total,
    above: line => (line > 0 ? ends[Math.min(line, lines) - 1] ?? 0 : 0),
    lineAt: row => {
      let [low, high] = [0, lines];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (ends[middle] > row) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    },
  };
}
