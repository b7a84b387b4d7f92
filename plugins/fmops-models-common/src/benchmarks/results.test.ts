import type { ModelEvaluation } from '../kinds';
import { benchmarkResults, benchmarkScores } from './results';

const mmlu = (value: number, more: Partial<ModelEvaluation> = {}) => ({
  benchmark: 'MMLU',
  metric: 'accuracy',
  value,
  ...more,
});

it('puts together what was taken under the same conditions alone', () => {
  const groups = benchmarkResults([
    { evaluations: [mmlu(70, { shots: 5 })] },
    { evaluations: [mmlu(71, { shots: 5, metric: 'acc' }), mmlu(80)] },
    {},
  ]);
  expect(
    groups.map(({ title, known, results }) => [
      title,
      known,
      results.map(result => result?.value),
    ]),
  ).toEqual([
    ['MMLU, 5-shot, accuracy', 2, [70, 71, undefined]],
    ['MMLU, accuracy', 1, [undefined, 80, undefined]],
  ]);
});

it('goes by what was measured here, then by what was read at its source', () => {
  const [{ results, known }] = benchmarkResults([
    {
      evaluations: [
        mmlu(1, { evidence: 'copy' }),
        mmlu(3, { reportedBy: 'portal' }),
        mmlu(2, { evidence: 'primary' }),
      ],
    },
  ]);
  expect([results[0]?.value, known]).toEqual([3, 1]);
});

it('leaves out what is no number', () => {
  expect(benchmarkResults([{ evaluations: [mmlu(NaN)] }])).toEqual([]);
});

it('tells the scores of one model, but none that the benchmark cannot give', () => {
  const scores = benchmarkScores({
    evaluations: [
      mmlu(1, { evidence: 'copy' }),
      mmlu(77.6, { evidence: 'primary' }),
      mmlu(120, { shots: 5 }),
      mmlu(-1, { shots: 0 }),
    ],
  });
  expect([...scores]).toEqual([['mmlu|accuracy||', 77.6]]);
});
