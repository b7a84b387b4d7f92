import { evaluationRows } from './evaluationRows';

it('keeps results of one benchmark with other shots apart', () => {
  const mmlu = { benchmark: 'MMLU', metric: 'acc' };
  const rows = evaluationRows([
    { ...mmlu, value: 69.4, shots: 5 },
    { benchmark: 'GSM8K', metric: 'em', value: 84.5 },
    { ...mmlu, value: 66.1, shots: 0, setting: 'thinking mode' },
  ]);
  expect(
    rows.map(row => [row.benchmark, row.shots, row.setting, row.value]),
  ).toEqual([
    ['GSM8K', undefined, undefined, '84.5'],
    ['MMLU', '0-shot', 'thinking mode', '66.1'],
    ['MMLU', '5-shot', undefined, '69.4'],
  ]);
});

it('tells who reports a value and where it was read', () => {
  const result = { benchmark: 'MMLU', metric: 'acc', value: 1 };
  const told = evaluationRows([
    { ...result, reportedBy: 'provider', evidence: 'primary' },
    { ...result, reportedBy: 'third-party', evidence: 'copy' },
    { ...result, reportedBy: 'portal' },
    result,
  ]).map(row => row.provenance);
  expect(told).toEqual([
    'by the provider, read in the source',
    'by a third party, read in a collection that cites it',
    'by this portal',
    'not stated',
  ]);
});
