import { TOO_LONG, splitLines } from '../watch/splitLines';
import { frame, type EventStream } from '../stream';
import { cleanLogLine } from './cleanLogLine';

const BATCH_MS = 100;
const BATCH_LINES = 1_000;
const MAX_LINE = 256 * 1024;

/**
 * Sends a log as it comes, some lines at a time, and `end` when it ends. Reads
 * no faster than the client takes it.
 */
export async function streamLog(
  body: AsyncIterable<Uint8Array>,
  stream: EventStream,
): Promise<void> {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length) {
      stream.write(frame('lines', lines));
      lines = [];
    }
  };
  try {
    for await (const line of splitLines(body, MAX_LINE)) {
      lines.push(
        line === TOO_LONG ? '[a line too long to show]' : cleanLogLine(line),
      );
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
