import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { splitLines } from '../watch/splitLines';
import { LogLines } from './LogLines';

const MAX_LINE = 1024 * 1024;
const LONGEST_SHOWN = 256 * 1024;
const PIECE = 64 * 1024;
const BYTES_PER_MB = 1_000_000;

/**
 * Sends a whole log as plain text, without secrets and terminal codes, and no
 * faster than the client takes it: little of it is in memory at a time.
 *
 * @param options - `limitBytes`: where the log is cut off, which its last line
 *   says then; at least one byte more must have been asked for
 */
export async function downloadLog(
  body: AsyncIterable<Uint8Array>,
  response: Response,
  options: { fileName: string; limitBytes: number; signal: AbortSignal },
): Promise<void> {
  const { fileName, limitBytes, signal } = options;
  response.writeHead(200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Accel-Buffering': 'no',
  });
  await pipeline(Readable.from(textOf(body, limitBytes)), response, { signal });
}

/** The bytes within a limit. */
class LimitedBytes implements AsyncIterable<Uint8Array> {
  cut = false;
  readonly #body: AsyncIterable<Uint8Array>;
  readonly #limit: number;

  constructor(body: AsyncIterable<Uint8Array>, limit: number) {
    this.#body = body;
    this.#limit = limit;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let room = this.#limit;
    for await (const chunk of this.#body) {
      this.cut = chunk.length > room;
      yield this.cut ? chunk.subarray(0, room) : chunk;
      if (this.cut) {
        return;
      }
      room -= chunk.length;
    }
  }
}

async function* textOf(
  body: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<string> {
  const reading = new LogLines({ timed: false, maxLength: LONGEST_SHOWN });
  const limited = new LimitedBytes(body, limitBytes);
  let text = '';
  // One line is held back: the last one may be cut, and half a secret shows.
  let last: string | undefined;
  for await (const line of splitLines(limited, MAX_LINE)) {
    text += last ?? '';
    last = `${reading.read(line).text}\n`;
    if (text.length >= PIECE) {
      yield text;
      text = '';
    }
  }
  yield text +
    (limited.cut ? cutNotice(limitBytes / BYTES_PER_MB) : last ?? '');
}

function cutNotice(megabytes: number): string {
  return `[Cut off here: the log is longer than the ${megabytes} MB that can be downloaded]\n`;
}
