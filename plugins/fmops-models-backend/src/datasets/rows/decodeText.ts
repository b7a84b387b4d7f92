import { InputError } from '@backstage/errors';

/**
 * The text of bytes in UTF-8.
 *
 * @throws InputError for what is none
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new InputError(
        'The file is no text in UTF-8. Save it as UTF-8, and not compressed.',
      );
    }
  };
  for await (const chunk of chunks) {
    yield decode(chunk);
  }
  yield decode();
}
