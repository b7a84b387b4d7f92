import { INDICATOR_IDS, INDICATORS, indicatorOf, keepsTo } from './indicators';

it.each([...INDICATOR_IDS])('%s has a limit to begin with', id => {
  const { range, suggested } = indicatorOf(id);
  expect(suggested).toBeGreaterThanOrEqual(range.lowest);
  expect(suggested).toBeLessThanOrEqual(range.highest);
});

it('has every indicator once', () => {
  expect(INDICATORS.map(({ id }) => id)).toEqual([...INDICATOR_IDS]);
});

it.each([
  ['firstToken', 1_000, 1_000, true],
  ['firstToken', 1_001, 1_000, false],
  ['quality', 7, 7, true],
  ['quality', 6.9, 7, false],
] as const)('%s of %d keeps to %d: %s', (id, value, limit, kept) => {
  expect(keepsTo(indicatorOf(id), value, limit)).toBe(kept);
});
