import { InputError } from '@backstage/errors';

/** Passes on what comes, until it is too much. */
export async function* limitBytes(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw tooLarge(maxBytes);
    }
    yield chunk;
  }
}

/** A file is larger than it may be. */
export function tooLarge(maxBytes: number): InputError {
  const most = Math.floor(maxBytes / 1_000_000);
  return new InputError(
    `The file is larger than ${most} MB, which is the most. Leave out rows, or ask a platform engineer to raise fmops.tuning.maxUploadMegabytes.`,
  );
}
