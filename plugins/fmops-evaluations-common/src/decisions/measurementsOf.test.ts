import {
  rankableBenchmarks,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Evaluation } from '../results';
import { measurementsOf } from './measurementsOf';

const evaluation = (more: Partial<Evaluation> = {}): Evaluation => ({
  id: '1',
  digest: '1',
  model: { ref: 'foundationmodel:default/a', version: '2' },
  method: 'benchmark',
  benchmark: 'mmlu',
  data: { version: '1.0' },
  settings: { fewShot: 5, limit: 100 },
  scores: [
    {
      metric: 'accuracy',
      value: 0.7 - 1e-9,
      unit: 'fraction',
      higherIsBetter: true,
    },
  ],
  rows: 0,
  source: { format: 'fmops', delivery: 'run' },
  createdBy: 'user:default/a',
  createdAt: '2026-11-20T10:00:00.000Z',
  ...more,
});

it('writes results as the catalog does, with all that they depend on', () => {
  expect(measurementsOf([evaluation()])).toEqual({
    evaluations: [
      {
        benchmark: 'mmlu',
        metric: 'accuracy',
        value: 70,
        shots: 5,
        setting: 'measured here, data version 1.0, limit 100',
        reportedBy: 'portal',
        note: 'of version 2',
      },
    ],
    speed: [],
  });
});

it('keeps the newest of what was taken in the same way', () => {
  const newest = evaluation();
  const older = evaluation({
    model: { ref: 'a', version: '1' },
    scores: [{ metric: 'accuracy', value: 0.1, higherIsBetter: true }],
  });
  const other = evaluation({ settings: { fewShot: 0, limit: 100 } });
  const { evaluations } = measurementsOf([newest, older, other]);
  expect(evaluations.map(({ value, shots }) => [value, shots])).toEqual([
    [70, 5],
    [70, 0],
  ]);
});

it('never lets a measured result be ranked with a published one, or one of other settings', () => {
  const spec = (evaluations: FoundationModelSpec['evaluations']) =>
    ({ evaluations } as FoundationModelSpec);
  const measured = spec(measurementsOf([evaluation()]).evaluations);
  const limited = spec(
    measurementsOf([evaluation({ settings: { fewShot: 5, limit: 50 } })])
      .evaluations,
  );
  const published = spec([
    { benchmark: 'MMLU', metric: 'accuracy', value: 70, shots: 5 },
  ]);
  expect(rankableBenchmarks([measured, limited, published])).toEqual([]);
  expect(rankableBenchmarks([measured, measured])).toHaveLength(1);
});

it('tells load and latency apart', () => {
  const load = evaluation({
    method: 'load',
    benchmark: undefined,
    settings: { concurrency: 8 },
    data: {},
    scores: [
      { metric: 'ttft-p95', value: 310, unit: 'ms', higherIsBetter: false },
    ],
  });
  expect(measurementsOf([load])).toEqual({
    evaluations: [],
    speed: [
      {
        metric: 'ttft-p95',
        value: 310,
        unit: 'ms',
        basis: 'measured',
        on: 'measured here, concurrency 8',
        asOf: '2026-11-20',
      },
    ],
  });
});
