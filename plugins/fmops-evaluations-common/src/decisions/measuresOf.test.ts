import type { Comparison, Evaluation, ScoreDifference } from '../results';
import { measuresOf } from './measuresOf';

const evaluation = (
  ref: string,
  value: number,
  more: Partial<Evaluation> = {},
): Evaluation => ({
  id: ref,
  digest: ref,
  model: { ref, version: '1' },
  method: 'benchmark',
  benchmark: 'mmlu',
  data: {},
  settings: {},
  scores: [
    { metric: 'accuracy', value, higherIsBetter: true },
    { metric: 'accuracy', value, higherIsBetter: true, slice: 'law' },
  ],
  rows: 0,
  source: { format: 'fmops', delivery: 'person' },
  createdBy: 'user:default/a',
  createdAt: '2026-11-20T10:00:00.000Z',
  ...more,
});

const difference = (value: number): ScoreDifference => ({
  ...{ metric: 'accuracy', higherIsBetter: true, baseline: 0.9, value },
  ...{ delta: value - 0.9, verdict: 'unknown' },
});

const candidates = ['a', 'b', 'c'].map(ref => ({ id: ref, title: ref, ref }));

const comparison = (more: Partial<Evaluation> = {}): Comparison => ({
  baseline: evaluation('a', 0.9, more),
  others: [
    {
      evaluation: evaluation('b', 0.8),
      differences: [],
      scores: [difference(0.8)],
      unmatched: [],
    },
    {
      evaluation: evaluation('c', 0.99),
      differences: [{ field: 'settings.fewShot', baseline: 0, value: 5 }],
      scores: [],
      unmatched: [],
    },
  ],
});

it('takes what was measured under the same conditions, over all data', () => {
  expect(measuresOf([comparison()], candidates, () => 'MMLU')).toEqual([
    {
      key: 'mmlu|accuracy',
      title: 'MMLU, accuracy',
      criterion: 'quality',
      higherIsBetter: true,
      unit: undefined,
      basis: 'measured',
      values: [0.9, 0.8, undefined],
    },
  ]);
});

it.each([
  [{ method: 'load' as const }, 'speed'],
  [
    {
      method: 'load' as const,
      scores: [
        {
          ...{ metric: 'accuracy', value: 2, higherIsBetter: true },
          unit: 'USD per million tokens',
        },
      ],
    },
    'cost',
  ],
])('knows by %j that it tells of %s', (more, criterion) => {
  expect(measuresOf([comparison(more)], candidates)[0].criterion).toBe(
    criterion,
  );
});

it('leaves out what tells of one candidate only', () => {
  const alone = { baseline: evaluation('a', 0.9), others: [] };
  expect(measuresOf([alone], candidates)).toEqual([]);
});

it('knows a version from another one', () => {
  const versions = ['1', '2'].map(version => ({
    ...{ id: version, title: version, ref: 'a', version },
  }));
  const { baseline, others } = comparison();
  const second = evaluation('a', 0.8);
  second.model = { ref: 'a', version: '2' };
  const [measure] = measuresOf(
    [{ baseline, others: [{ ...others[0], evaluation: second }] }],
    versions,
  );
  expect(measure.values).toEqual([0.9, 0.8]);
});
