import { plainLine } from './logText';

/** Lines kept in the browser; older ones are dropped and counted. */
export const MAX_LINES = 10_000;

/** The newest lines of a log. */
export interface LogBuffer {
  lines: readonly string[];
  /** Lines that came before the first one kept. */
  dropped: number;
}

/** A log of which nothing has come. */
export const EMPTY_LOG: LogBuffer = { lines: [], dropped: 0 };

/** Adds lines at the end, dropping the oldest beyond {@link MAX_LINES}. */
export function appendLines(
  buffer: LogBuffer,
  added: readonly string[],
): LogBuffer {
  const all = [...buffer.lines, ...added.map(plainLine)];
  const excess = Math.max(0, all.length - MAX_LINES);
  return {
    lines: excess > 0 ? all.slice(excess) : all,
    dropped: buffer.dropped + excess,
  };
}
