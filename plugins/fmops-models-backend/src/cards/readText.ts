import type { Readable } from 'node:stream';

/** The beginning of a text. */
export interface TextStart {
  text: string;
  /** There is more of it. */
  truncated: boolean;
}

/**
 * Reads UTF-8 text up to a number of bytes, and no further: the stream is closed
 * there. A character that the limit cuts in two is left out.
 *
 * @throws TypeError for what is no UTF-8
 */
export async function readText(
  stream: Readable,
  maxBytes: number,
): Promise<TextStart> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let room = maxBytes;
  for await (const chunk of stream) {
    const bytes: Buffer = chunk;
    text += decoder.decode(bytes.subarray(0, room), { stream: true });
    if (bytes.length > room) return { text, truncated: true };
    room -= bytes.length;
  }
  return { text: text + decoder.decode(), truncated: false };
}
