import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { contextText, parametersText, retirementText } from './modelWords';

const t = english(factsTranslationRef);

it('tells total and active parameters of a mixture of experts', () => {
  expect(parametersText(t, { parameters: 8030261248 })).toBe('8.0 B');
  expect(
    parametersText(t, {
      parameters: 671026419200,
      activeParameters: 37_000_000_000,
    }),
  ).toBe('671 B, 37 B active');
});

it('says nothing of what is not published', () => {
  expect(parametersText(t, {})).toBeUndefined();
  expect(contextText(t, {})).toBeUndefined();
});

it('tells context in tokens', () => {
  expect(contextText(t, { contextWindow: 131072 })).toBe('128 k tokens');
});

it('tells whose offer ends and when', () => {
  const today = '2026-11-21';
  expect(
    retirementText(
      t,
      { status: 'retired', scope: 'AWS', on: '2026-03-31' },
      today,
    ),
  ).toBe('Retired, last day was 31 Mar 2026 (AWS)');
  expect(
    retirementText(t, { status: 'deprecated', on: '2026-11-21' }, today),
  ).toBe('Deprecated, last day 21 Nov 2026');
  expect(
    retirementText(t, { status: 'deprecated', on: '2026-11' }, today),
  ).toBe('Deprecated, last day Nov 2026');
  expect(retirementText(t, { status: 'deprecated' }, today)).toBe('Deprecated');
});
