import { english } from '@fmops/frontend-test-utils';
import { resultsTranslationRef } from '../messages';
import { conditionText, fieldTitle, notComparable } from './conditions';

const t = english(resultsTranslationRef);

it.each([
  ['data.version', 'version of the data'],
  ['settings.maxTokens', 'max tokens'],
  ['settings.num_fewshot', 'num fewshot'],
])('calls %s %s', (field, title) => {
  expect(fieldTitle(t, field)).toBe(title);
});

it('says what differs, and what one side does not state', () => {
  expect(
    notComparable(t, [
      { field: 'settings.fewShot', baseline: 5, value: 0 },
      { field: 'data.version', value: '2' },
    ]),
  ).toBe(
    'Not comparable because of examples in the prompt (5 in the first, 0 here); version of the data (not stated in the first, 2 here).',
  );
});

it('cuts values that nobody would read', () => {
  const text = conditionText(t, {
    field: 'judge.prompt',
    value: 'x'.repeat(500),
  });
  expect(text).toBe(`prompt of the judge: ${'x'.repeat(80)}…`);
});
