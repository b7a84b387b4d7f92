import { splitLines } from '../watch/splitLines';
import { frame, idFrame, type EventStream } from '../stream';
import { isAfter } from './isAfter';
import { LogLines } from './LogLines';

const BATCH_MS = 100;
const BATCH_LINES = 1_000;
const MAX_LINE = 256 * 1024;

/** How to show a log. */
export interface LogView {
  /** Each line begins with its time. */
  timestamps?: boolean;
  /** Codes for colours stay. */
  ansi?: boolean;
  /** Lines up to this time were shown already. */
  after?: string;
}

/**
 * Sends a log as it comes, some lines at a time, and `end` when it ends. The
 * identifier of each event is the time of its last line, from which a client can
 * go on. Reads no faster than the client takes it.
 */
export async function streamLog(
  body: AsyncIterable<Uint8Array>,
  stream: EventStream,
  { timestamps, ansi, after }: LogView = {},
): Promise<void> {
  const reading = new LogLines({ ansi });
  let lines: string[] = [];
  let last: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length) {
      const event = frame('lines', lines);
      stream.write(last ? idFrame(last, event) : event);
      lines = [];
    }
  };
  try {
    for await (const line of splitLines(body, MAX_LINE)) {
      const { text, at } = reading.read(line);
      if (after && at && !isAfter(at, after)) {
        continue;
      }
      last = at ?? last;
      lines.push(timestamps && at ? `${at} ${text}` : text);
      if (lines.length >= BATCH_LINES) {
        flush();
        await stream.drained();
      }
      timer ??= setTimeout(flush, BATCH_MS);
    }
  } finally {
    flush();
  }
  stream.end(frame('end', {}));
}
