import { english } from '@fmops/frontend-test-utils';
import { objectivesTranslationRef } from './messages';
import { aimText, spanText, valueText } from './words';

const t = english(objectivesTranslationRef);

it.each([
  [5, '5 minutes'],
  [60, 'hour'],
  [90, '90 minutes'],
  [360, '6 hours'],
  [1_440, 'day'],
  [10_080, 'week'],
])('says %d minutes as %s', (minutes, text) => {
  expect(spanText(t, minutes)).toBe(text);
});

it('says what is asked for', () => {
  expect(
    aimText(t, { indicator: 'firstToken', limit: 1_000, windowMinutes: 60 }),
  ).toBe('at most 1,000 ms over the last hour');
  expect(
    aimText(t, { indicator: 'goodRatings', limit: 80, windowMinutes: 10_080 }),
  ).toBe('at least 80 % over the last week');
});

it('is as precise as it matters', () => {
  expect(valueText(t, 1.23456, 'quality')).toBe('1.23');
});
