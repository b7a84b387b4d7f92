import { english } from '@fmops/frontend-test-utils';
import { costTranslationRef } from './messages';
import { formatUsdRange } from './money';

it.each([
  [{ low: 27.52, high: 27.52 }, '$27.52'],
  [{ low: 1.68, high: 71.208 }, '$1.68 to $71.21'],
  [{ low: 99.5, high: 12345.6 }, '$99.50 to $12,346'],
  // Bounds that read alike are one amount.
  [{ low: 250.1, high: 250.2 }, '$250'],
])('formats %j as %s', (range, text) => {
  expect(formatUsdRange(english(costTranslationRef), range)).toBe(text);
});
