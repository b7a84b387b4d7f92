import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { english } from '@fmops/frontend-test-utils';
import { resultsTranslationRef } from '../messages';
import { headingsOf } from './headingsOf';

const t = english(resultsTranslationRef);

const group = (
  key: string,
  values: Record<string, string | number>,
): LeaderboardGroup => ({
  key,
  conditions: Object.entries(values).map(([field, value]) => ({
    ...{ field, value },
  })),
  differs: ['data.digest', 'settings.fewShot'],
  entries: [],
});

const digest = 'f'.repeat(64);

it('says what sets groups apart, and what one of them does not state', () => {
  expect([
    ...headingsOf(t, [
      group('a', { 'settings.fewShot': 5, 'data.digest': digest }),
      group('b', {}),
    ]).values(),
  ]).toEqual([
    'Examples in the prompt: 5',
    'Examples in the prompt: not stated',
  ]);
});

it('tells contents of the data apart, shortened, where nothing else does', () => {
  expect([
    ...headingsOf(t, [
      group('a', { 'settings.fewShot': 5, 'data.digest': digest }),
      group('b', { 'settings.fewShot': 5, 'data.digest': 'beef' }),
    ]).values(),
  ]).toEqual([
    'Content of the data: ffffffffffff; examples in the prompt: 5',
    'Content of the data: beef; examples in the prompt: 5',
  ]);
});
