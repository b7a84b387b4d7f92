/**
 * A tensor to write. Elements are zeros.
 *
 * @public
 */
export interface TestTensor {
  dtype: 'F32' | 'F16' | 'BF16' | 'I32' | 'U8';
  shape: number[];
}

const BYTES = { F32: 4, F16: 2, BF16: 2, I32: 4, U8: 1 };

/**
 * A safetensors file with any header.
 *
 * @public
 */
export function rawSafetensors(header: string, data: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  return Buffer.concat([length, Buffer.from(header), data]);
}

/**
 * A safetensors file with these tensors by name.
 *
 * @public
 */
export function safetensorsFile(tensors: Record<string, TestTensor>): Buffer {
  let end = 0;
  const header = Object.entries(tensors).map(([name, { dtype, shape }]) => {
    const begin = end;
    end += shape.reduce((a, b) => a * b, 1) * BYTES[dtype];
    return [name, { dtype, shape, data_offsets: [begin, end] }];
  });
  return rawSafetensors(
    JSON.stringify({
      __metadata__: { format: 'pt' },
      ...Object.fromEntries(header),
    }),
    Buffer.alloc(end),
  );
}
