import { quantity } from './quantity';

describe('quantity', () => {
  it.each([
    ['4', 4],
    [8, 8],
    ['500m', 0.5],
    ['1.5', 1.5],
    ['64Gi', 64 * 2 ** 30],
    ['2G', 2e9],
    [undefined, 0],
    ['many', 0],
  ])('%s is %d', (text, expected) => {
    expect(quantity(text)).toBe(expected);
  });
});
