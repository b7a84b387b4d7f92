import { english } from '@fmops/frontend-test-utils';
import { timeTranslationRef } from './messages';
import { formatDuration } from './duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('formatDuration', () => {
  it.each([
    [0, '0 sec'],
    [-5 * SECOND, '0 sec'],
    [999, '0 sec'],
    [45.9 * SECOND, '45 sec'],
    [MINUTE, '1 min, 0 sec'],
    [3 * MINUTE + 12 * SECOND, '3 min, 12 sec'],
    [2 * HOUR + 5 * MINUTE + 59 * SECOND, '2 hr, 5 min'],
    [26 * HOUR, '1 day, 2 hr'],
    [49 * HOUR + 59 * MINUTE, '2 days, 1 hr'],
  ])('%d ms is %s', (millis, text) => {
    expect(formatDuration(english(timeTranslationRef), millis)).toBe(text);
  });
});
