import fc from 'fast-check';
import { rawSafetensors, safetensorsFile } from '../testUtils';
import { HEADER_MAX_BYTES, readHeader, type ByteSource } from './readHeader';
import { WeightCount } from './WeightCount';

/** A file in memory that notes how much of it was asked for. */
class MemoryFile implements ByteSource {
  asked = 0;
  constructor(readonly bytes: Buffer, readonly size = bytes.length) {}

  async read(start: number, length: number) {
    this.asked += length;
    return this.bytes.subarray(start, start + length);
  }
}

async function count(bytes: Buffer) {
  const weights = new WeightCount();
  weights.add(await readHeader(new MemoryFile(bytes)));
  return weights;
}

it('counts the weights of a file exactly, by type', async () => {
  const file = safetensorsFile({
    'model.embed_tokens.weight': { dtype: 'BF16', shape: [320, 64] },
    'model.norm.weight': { dtype: 'F32', shape: [64] },
    scalar: { dtype: 'F32', shape: [] },
    nothing: { dtype: 'F32', shape: [0, 7] },
  });
  const weights = await count(file);
  expect(weights.byDtype).toEqual([
    ['BF16', 20_480],
    ['F32', 65],
  ]);
  expect(weights.parameters).toBe(20_545);
  expect(weights.dtype).toBe('bfloat16');
});

it('tells no count of packed weights', async () => {
  const weights = await count(
    safetensorsFile({
      qweight: { dtype: 'I32', shape: [512, 64] },
      scales: { dtype: 'F16', shape: [64] },
    }),
  );
  expect(weights.parameters).toBeUndefined();
});

it('reads no weights', async () => {
  const bytes = safetensorsFile({ a: { dtype: 'F32', shape: [1_000, 100] } });
  const file = new MemoryFile(bytes);
  await readHeader(file);
  expect(file.asked).toBeLessThan(200);
});

it.each([HEADER_MAX_BYTES + 1, 2 ** 53, 0xffff_ffff_ffff_ffffn])(
  'reads nothing by a length of %s',
  async length => {
    const bytes = Buffer.alloc(64);
    bytes.writeBigUInt64LE(BigInt(length));
    const file = new MemoryFile(bytes, 1e12);
    await expect(readHeader(file)).rejects.toThrow(/at most 25000000 are read/);
    expect(file.asked).toBe(8);
  },
);

const tensor = (over: object) => ({
  a: { dtype: 'F32', shape: [2], data_offsets: [0, 8], ...over },
});

it.each<[string, unknown, RegExp]>([
  ['no object', [], /no object/],
  ['an unknown type', tensor({ dtype: 'F99' }), /type/],
  ['a type that objects have', tensor({ dtype: 'constructor' }), /type/],
  ['a negative shape', tensor({ shape: [-2] }), /shape/],
  ['a shape of fractions', tensor({ shape: [0.5, 4] }), /shape/],
  ['a shape beyond numbers', tensor({ shape: [2 ** 40, 2 ** 40] }), /shape/],
  ['negative offsets', tensor({ data_offsets: [-8, 0] }), /offsets/],
  ['three offsets', tensor({ data_offsets: [0, 8, 9] }), /offsets/],
  ['a wrong size', tensor({ shape: [3] }), /does not go with its shape/],
  ['a hole', tensor({ data_offsets: [4, 12] }), /overlap or leave holes/],
  ['too little data', tensor({ shape: [4], data_offsets: [0, 16] }), /cut off/],
  ['too much data', {}, /cut off/],
])('refuses a header with %s', async (_, header, message) => {
  const bytes = rawSafetensors(JSON.stringify(header), Buffer.alloc(8));
  await expect(count(bytes)).rejects.toThrow(message);
});

it.each([
  ['an empty file', Buffer.alloc(0)],
  ['a header beyond the end', Buffer.from([200, 0, 0, 0, 0, 0, 0, 0, 123])],
  ['a header that is no JSON', rawSafetensors('<html>', Buffer.alloc(0))],
])('refuses %s', async (_, bytes) => {
  await expect(count(bytes)).rejects.toMatchObject({ name: 'InputError' });
});

/** Ends in a count or a refusal, whatever it is given. */
async function holds(bytes: Buffer) {
  try {
    const { parameters = 1 } = await count(bytes);
    expect(Number.isSafeInteger(parameters) && parameters > 0).toBe(true);
  } catch (error) {
    expect(error).toMatchObject({ name: 'InputError' });
  }
}

it('survives any bytes', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map(Buffer.from);
  await expect(
    fc.assert(fc.asyncProperty(bytes, holds)),
  ).resolves.toBeUndefined();
});

it('survives any header', async () => {
  const number = fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger());
  const entry = fc.record(
    {
      dtype: fc.oneof(fc.constantFrom('F32', 'BF16', 'F4'), fc.anything()),
      shape: fc.oneof(fc.array(number), fc.anything()),
      data_offsets: fc.oneof(fc.tuple(number, number), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const header = fc.oneof(fc.dictionary(fc.string(), entry), fc.anything());
  await expect(
    fc.assert(
      fc.asyncProperty(header, fc.nat(64), (value, data) =>
        holds(
          rawSafetensors(
            // Big integers and undefined are no JSON
            JSON.stringify(value, (_, item) =>
              typeof item === 'bigint' ? 1 : item,
            ) ?? '',
            Buffer.alloc(data),
          ),
        ),
      ),
    ),
  ).resolves.toBeUndefined();
});
