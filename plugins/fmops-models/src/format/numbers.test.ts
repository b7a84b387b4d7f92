import { formatCount, formatParameters, formatTokens } from './numbers';

describe('formatParameters', () => {
  it.each([
    [8030261248, '8.0 B'],
    [671026419200, '671 B'],
    [37_000_000_000, '37 B'],
    [32_763_876_352, '32.8 B'],
    [134515008, '135 M'],
    [999_600_000, '1.0 B'],
    [99_960_000_000, '100 B'],
    [1_500_000_000_000, '1.5 T'],
    [22_713, '22,713'],
  ])('%d → %s', (count, text) => expect(formatParameters(count)).toBe(text));
});

describe('formatTokens', () => {
  it.each([
    [131072, '128 k'],
    [128000, '128 k'],
    [200000, '200 k'],
    [8192, '8 k'],
    [4096, '4 k'],
    [2048, '2 k'],
    [512, '512'],
    [1048576, '1 M'],
    [1000000, '1 M'],
    [1_500_000, '1.5 M'],
    [15_000_000_000_000, '15 T'],
  ])('%d → %s', (count, text) => expect(formatTokens(count)).toBe(text));
});

describe('formatCount', () => {
  it('separates thousands and keeps zero', () => {
    expect(formatCount(15011)).toBe('15,011');
    expect(formatCount(0)).toBe('0');
  });
});
