import { parseQuantity } from './quantity';

it.each<[unknown, number | undefined]>([
  ['8', 8],
  [8, 8],
  ['1500m', 1.5],
  ['64Gi', 64 * 2 ** 30],
  ['2k', 2_000],
  ['1e3', 1_000],
  ['.5', 0.5],
  ['0', 0],
  ['', undefined],
  ['8 GPUs', undefined],
  ['1constructor', undefined],
  [undefined, undefined],
  [{}, undefined],
])('of %p is %p', (quantity, value) => {
  expect(parseQuantity(quantity)).toBe(value);
});
