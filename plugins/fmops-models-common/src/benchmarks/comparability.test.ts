import { evaluationConditions } from './comparability';

const key = (benchmark: string, rest = {}) =>
  evaluationConditions({ benchmark, metric: 'accuracy', ...rest }).key;

it.each([
  ['ARC-C', 'ARC-Challenge'],
  ['MMLU-redux', 'MMLU-Redux'],
  ['GPQA-Diamond', 'GPQA Diamond'],
  ['MTEB (English)', 'MTEB (English, 56 datasets)'],
])('takes %s for %s', (a, b) => expect(key(a)).toBe(key(b)));

it.each([
  ['GPQA', 'GPQA Diamond'],
  ['MMLU', 'MMLU-Pro'],
  ['AIME 2024', 'AIME 2025'],
  ['BFCL v2', 'BFCL v3'],
  ['HumanEval', 'HumanEval+'],
])('keeps %s and %s apart', (a, b) => expect(key(a)).not.toBe(key(b)));

it('keeps other shots, settings and metrics apart', () => {
  const keys = [
    key('MMLU'),
    key('MMLU', { shots: 0 }),
    key('MMLU', { shots: 5 }),
    key('MMLU', { metric: 'em' }),
    key('MMLU', { setting: 'thinking mode' }),
    key('MMLU (CoT)'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it('reads a setting from the name, and the short name of a metric', () => {
  expect(
    evaluationConditions({ benchmark: 'MMLU (CoT)', metric: 'acc', shots: 0 })
      .title,
  ).toBe('MMLU, 0-shot, accuracy, chain of thought');
  expect(key('MMLU (CoT)')).toBe(key('MMLU', { setting: 'Chain of thought' }));
});

it('keeps a benchmark that it does not know apart from all it knows', () => {
  const conditions = evaluationConditions({
    benchmark: 'House test',
    metric: 'accuracy',
  });
  expect(conditions.benchmark).toBeUndefined();
  expect(conditions.key).toBe('other:house test|accuracy||');
});
