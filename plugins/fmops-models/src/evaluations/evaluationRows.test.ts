import { english } from '@fmops/frontend-test-utils';
import { evaluationGroups } from './evaluationRows';
import { evaluationsTranslationRef } from './messages';

const t = english(evaluationsTranslationRef);

it('groups results by benchmark, and keeps those with other shots apart', () => {
  const mmlu = { benchmark: 'MMLU', metric: 'acc' };
  const groups = evaluationGroups(t, [
    { ...mmlu, value: 69.4, shots: 5 },
    { benchmark: 'GSM8K', metric: 'em', value: 84.5 },
    { ...mmlu, value: 66.1, shots: 0, setting: 'thinking mode' },
    { ...mmlu, value: 67, shots: 10 },
    { benchmark: 'MMLU (CoT)', metric: 'acc', value: 73, shots: 0 },
  ]);
  expect(
    groups.map(({ benchmark, rows }) => [
      benchmark,
      rows.map(row => [row.shots, row.setting, row.value]),
    ]),
  ).toEqual([
    ['GSM8K', [[undefined, undefined, '84.5']]],
    [
      'MMLU',
      [
        ['0-shot', 'thinking mode', '66.1'],
        ['0-shot', 'chain of thought', '73'],
        ['5-shot', undefined, '69.4'],
        ['10-shot', undefined, '67'],
      ],
    ],
  ]);
});

it('keeps the name of a benchmark that is not in the table', () => {
  const [{ benchmark }] = evaluationGroups(t, [
    { benchmark: 'Our own questions', metric: 'acc', value: 1 },
  ]);
  expect(benchmark).toBe('Our own questions');
});

it('tells who reports a value and where it was read', () => {
  const result = { benchmark: 'MMLU', metric: 'acc', value: 1 };
  const told = evaluationGroups(t, [
    { ...result, reportedBy: 'provider', evidence: 'primary' },
    { ...result, reportedBy: 'third-party', evidence: 'copy' },
    { ...result, reportedBy: 'portal' },
    result,
  ])[0].rows.map(row => row.provenance);
  expect(told).toEqual([
    'by the provider, read in the source',
    'by a third party, read in a collection that cites it',
    'by this portal',
    'not stated',
  ]);
});
