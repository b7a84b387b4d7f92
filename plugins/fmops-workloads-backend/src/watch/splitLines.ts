import { StringDecoder } from 'node:string_decoder';

/** Stands for a line that was too long to be kept. */
export const TOO_LONG = Symbol('line too long');

/**
 * Splits a stream of bytes into lines. Characters of several bytes may be cut
 * between chunks. A line longer than `maxLength` characters is read over and
 * comes out as {@link TOO_LONG}, so that no line can exhaust the memory.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLength: number,
): AsyncGenerator<string | typeof TOO_LONG> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;

  const add = (text: string) => {
    length += text.length;
    if (length <= maxLength) {
      pieces.push(text);
    } else {
      pieces = [];
    }
  };
  const take = () => {
    const line = length <= maxLength ? pieces.join('') : TOO_LONG;
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const [first, ...rest] = decoder.write(Buffer.from(chunk)).split('\n');
    add(first);
    for (const text of rest) {
      yield take();
      add(text);
    }
  }
  if (length > 0) {
    yield take();
  }
}
