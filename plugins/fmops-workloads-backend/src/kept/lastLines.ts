const MOST_LINES = 500;
const MOST_BYTES = 128 * 1024;

/** Lines to read so that it is known whether there are more than are kept. */
export const LINES_TO_READ = MOST_LINES + 1;

/** The last 500 lines, or as many as 128 kB hold. */
export function lastLines(all: readonly string[]): {
  lines: string[];
  truncated: boolean;
} {
  const lines: string[] = [];
  let room = MOST_BYTES;
  for (const line of all.toReversed().slice(0, MOST_LINES)) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) {
      break;
    }
    lines.unshift(line);
  }
  return { lines, truncated: lines.length < all.length };
}
