import {
  ComparisonCell,
  ComparisonUnit,
} from '@fmops/backstage-plugin-fmops-models-common';
import { english } from '@fmops/frontend-test-utils';
import { factsTranslationRef } from '../facts/messages';
import { cellFormat } from './cellFormat';
import { compareTranslationRef } from './messages';

const formatCell = cellFormat(
  english(compareTranslationRef),
  english(factsTranslationRef),
);

it.each<[ComparisonUnit, ComparisonCell, string]>([
  ['parameters', { value: 8030261248 }, '8.0 B'],
  ['tokens', { value: 131072 }, '128 k tokens'],
  ['GiB', { value: 19.1 }, '≥ 20 GiB'],
  ['USD per hour', { value: 1.861 }, '$1.861 per hour'],
  [
    'USD per hour',
    { value: 'hosted by the provider' },
    'hosted by the provider',
  ],
  [
    'per million tokens',
    { value: 3, valueUnit: 'EUR' },
    '€3.00 per million tokens',
  ],
  ['speed', { value: 90, valueUnit: 'tokens/s' }, '90 tokens/s'],
  ['score', { value: 77.6 }, '77.6'],
  ['date', { value: '2024-07-23' }, '23 Jul 2024'],
  ['languages', { value: ['de', 'en'] }, 'German, English'],
  ['languages', { value: ['29 languages'] }, '29 languages'],
])('%s %j → %s', (unit, cell, text) => {
  const row = {
    id: 'r',
    group: 'g',
    title: 't',
    unit,
    cells: [],
    differs: false,
  };
  expect(formatCell(cell, row)).toBe(text);
});

it('says a task as the rest of the portal does', () => {
  const row = {
    id: 'task',
    group: 'g',
    title: 'Task',
    unit: 'text' as const,
    cells: [],
    differs: false,
  };
  expect(formatCell({ value: 'text-generation' }, row)).toBe('Text generation');
});
