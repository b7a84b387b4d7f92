import { english } from '@fmops/frontend-test-utils';
import { resultsTranslationRef } from '../messages';
import {
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatScore,
} from './formatScore';

const t = english(resultsTranslationRef);

const interval = (low: number, high: number) => ({
  ...{ low, high, level: 0.95, method: 'normal' },
});

it.each([
  [0.7132, 'fraction', '71.3 %'],
  [71.32, 'percent', '71.3 %'],
  [0, 'fraction', '0.0 %'],
  [412.04, 'ms', '412 ms'],
  [7.25, 'points', '7.25 points'],
  [12_345.6, 'tokens/s', '12,346 tokens/s'],
  [0.00012, undefined, '1.20e-4'],
  [0.5, undefined, '0.5'],
])('writes %s %s as %s', (value, unit, text) => {
  expect(formatScore(value, unit)).toBe(text);
});

it.each([
  [-0.021, 'fraction', '−2.1 points'],
  [0.021, 'fraction', '+2.1 points'],
  [-0.0001, 'fraction', '±0.0 points'],
  [12, 'ms', '+12 ms'],
  [0, undefined, '±0'],
])('writes the difference %s %s as %s', (delta, unit, text) => {
  expect(formatDelta(t, delta, unit)).toBe(text);
});

it('writes both ends of intervals', () => {
  expect(formatInterval(t, interval(0.698, 0.728), 'fraction')).toBe(
    '69.8 to 72.8 % (95 %)',
  );
  expect(formatDeltaInterval(t, interval(-0.03, 0.01), 'fraction')).toBe(
    '−3.0 to +1.0 points (95 %)',
  );
});
