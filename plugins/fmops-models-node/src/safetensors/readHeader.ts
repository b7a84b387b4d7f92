import { InputError } from '@backstage/errors';
import { parseHeader } from './parseHeader';
import type { Tensor } from './Tensor';

/**
 * A file that is read in parts.
 *
 * @public
 */
export interface ByteSource {
  /** Bytes. */
  size: number;
  read(start: number, length: number): Promise<Uint8Array>;
}

const LENGTH_BYTES = 8;

/**
 * Longest header that is read. The format allows 100 MB; a tensor takes about 120 bytes.
 *
 * @public
 */
export const HEADER_MAX_BYTES = 25_000_000;

/**
 * Reads the tensors of a safetensors file from its header: a little-endian
 * length of 8 bytes, then JSON. The length is checked before anything is read
 * by it, and no weights are read.
 *
 * @throws InputError when the file is none, or its header is too long
 *
 * @public
 */
export async function readHeader(file: ByteSource): Promise<Tensor[]> {
  if (file.size < LENGTH_BYTES) {
    throw new InputError('it is too short for a safetensors file');
  }
  const start = Buffer.from(await file.read(0, LENGTH_BYTES));
  if (start.length !== LENGTH_BYTES) {
    throw new InputError('its beginning can not be read');
  }
  const length = start.readBigUInt64LE();
  if (length > HEADER_MAX_BYTES) {
    throw new InputError(
      `its header would have ${length} bytes; at most ${HEADER_MAX_BYTES} are read`,
    );
  }
  const dataBytes = file.size - LENGTH_BYTES - Number(length);
  if (dataBytes < 0) {
    throw new InputError('its header is longer than the file');
  }
  const header = await file.read(LENGTH_BYTES, Number(length));
  if (header.byteLength !== Number(length)) {
    throw new InputError('its header can not be read to the end');
  }
  return parseHeader(Buffer.from(header).toString('utf8'), dataBytes);
}
