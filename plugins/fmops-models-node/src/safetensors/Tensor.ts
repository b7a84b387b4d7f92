import { InputError } from '@backstage/errors';
import { fields, items } from '../answers/read';
import { DTYPE_BITS } from './dtypes';

/**
 * A tensor of a file, as its header says.
 *
 * @public
 */
export interface Tensor {
  dtype: string;
  /** Count of elements. */
  elements: number;
  /** Of its data, from the end of the header. */
  begin: number;
  end: number;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

function elementsOf(shape: unknown): number | undefined {
  let elements = 1;
  for (const length of Array.isArray(shape) ? shape : [undefined]) {
    if (!isCount(length)) {
      return undefined;
    }
    elements *= length;
    if (!Number.isSafeInteger(elements)) {
      return undefined;
    }
  }
  return elements;
}

/**
 * Reads an entry of a header.
 *
 * @throws InputError when shape, type and offsets don't go together
 */
export function readTensor(entry: unknown): Tensor {
  const { dtype, shape, data_offsets: offsets } = fields(entry);
  const bits = typeof dtype === 'string' ? DTYPE_BITS.get(dtype) : undefined;
  if (typeof dtype !== 'string' || bits === undefined) {
    throw new InputError('a tensor is of a type that the format has not');
  }
  const elements = elementsOf(shape);
  if (elements === undefined) {
    throw new InputError('a tensor has a shape that none can have');
  }
  const [begin, end, ...more] = items(offsets);
  if (!isCount(begin) || !isCount(end) || more.length > 0) {
    throw new InputError('a tensor has offsets that none can have');
  }
  if (end - begin !== (elements * bits) / 8) {
    throw new InputError('the size of a tensor does not go with its shape');
  }
  return { dtype, elements, begin, end };
}
