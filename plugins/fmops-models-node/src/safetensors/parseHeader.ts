import { InputError } from '@backstage/errors';
import { readTensor, type Tensor } from './Tensor';

/**
 * Reads the tensors of a header.
 *
 * @param json - text of the header
 * @param dataBytes - bytes of the file after its header
 * @throws InputError when it is no header, or the file is cut off or has holes
 */
export function parseHeader(json: string, dataBytes: number): Tensor[] {
  let header: unknown;
  try {
    header = JSON.parse(json);
  } catch {
    throw new InputError('its header is no JSON');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new InputError('its header is no object');
  }
  const tensors = Object.entries(header)
    .filter(([name]) => name !== '__metadata__')
    .map(([, entry]) => readTensor(entry))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  let position = 0;
  for (const { begin, end } of tensors) {
    if (begin !== position) {
      throw new InputError('its tensors overlap or leave holes');
    }
    position = end;
  }
  if (position !== dataBytes) {
    throw new InputError(
      `its tensors take ${position} bytes and it has ${dataBytes}; it may be cut off`,
    );
  }
  return tensors;
}
