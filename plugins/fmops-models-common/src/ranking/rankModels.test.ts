import type { FoundationModelEntity, FoundationModelSpec } from '../kinds';
import { rankModels, scoreModels } from './rankModels';
import { DEFAULT_WORKLOAD } from './workload';

function model(
  name: string,
  spec: Partial<FoundationModelSpec>,
): FoundationModelEntity {
  return {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name },
    spec: {
      type: 'base',
      owner: 'group:default/g',
      lifecycle: 'production',
      provider: 'Maker',
      access: 'open',
      license: {},
      modality: 'text',
      task: 'text-generation',
      ...spec,
    },
  };
}

const architecture = {
  layers: 32,
  hiddenSize: 4096,
  attentionHeads: 32,
  kvHeads: 8,
  headDim: 128,
  dtype: 'bfloat16',
};
const mmlu = (value: number, shots = 5) => ({
  benchmark: 'MMLU',
  metric: 'accuracy',
  value,
  shots,
});
const MMLU_5 = 'mmlu|accuracy|5|';

const small = model('small', {
  parameters: 8e9,
  architecture,
  evaluations: [mmlu(60)],
});
const large = model('large', {
  parameters: 32e9,
  architecture: { ...architecture, layers: 64 },
  evaluations: [mmlu(80)],
});
const hosted = model('hosted', {
  access: 'proprietary',
  pricing: {
    inputPerMTokens: 3,
    outputPerMTokens: 15,
    currency: 'USD',
    asOf: '2026-08-05',
  },
  evaluations: [mmlu(90, 0)],
});

const settings = {
  weights: { quality: 1, cost: 1, speed: 1 },
  benchmarks: [MMLU_5],
  workload: DEFAULT_WORKLOAD,
};
const scores = (...models: FoundationModelEntity[]) =>
  scoreModels(models, settings).map(item => item.scores);

it('never ranks results of other shots together', () => {
  const quality = scores(small, large, hosted).map(item => item.quality);
  expect(quality[0]).toEqual({
    score: 3.75,
    basis: 'MMLU, 5-shot, accuracy: 60',
  });
  expect(quality[1]?.score).toBe(5);
  expect(quality[2]).toEqual({});
});

it('averages over benchmarks, the mean where a model has no result', () => {
  const gpqa = { benchmark: 'GPQA', metric: 'accuracy', value: 40 };
  const half = { ...gpqa, value: 20 };
  const candidates = scoreModels(
    [
      model('a', { evaluations: [mmlu(80), gpqa] }),
      model('b', { evaluations: [mmlu(80), half] }),
      model('c', { evaluations: [mmlu(40)] }),
    ],
    { ...settings, benchmarks: [MMLU_5, 'gpqa|accuracy||'] },
  );
  expect(candidates.map(item => item.scores.quality?.score)).toEqual([
    5,
    (5 + 2.5) / 2,
    (2.5 + 3.75) / 2,
  ]);
  expect(candidates[2].scores.quality?.basis).toBe(
    'MMLU, 5-shot, accuracy: 40; not known: GPQA, accuracy',
  );
});

it('sets prices by token and by hour against each other in a month of the workload', () => {
  const [open, proprietary] = scores(small, hosted).map(item => item.cost);
  // 100 M tokens in at $3 and 20 M out at $15
  expect(proprietary?.basis).toBe('estimated $600 a month at list price');
  expect(open?.basis).toMatch(/^estimated \$[\d,]+ a month for 1 × g\d/);
  expect(Math.max(open!.score!, proprietary!.score!)).toBe(5);
});

it('knows no cost without the price of a side that is used', () => {
  const pricing = { inputPerMTokens: 1, currency: 'USD', asOf: '2026-01-01' };
  const half = model('half', { access: 'proprietary', pricing });
  const embedding = model('embedding', {
    access: 'proprietary',
    modality: 'embedding',
    pricing,
  });
  const euro = model('euro', {
    access: 'proprietary',
    pricing: { ...pricing, outputPerMTokens: 1, currency: 'EUR' },
  });
  expect(scores(half, embedding, euro).map(item => item.cost?.score)).toEqual([
    undefined,
    5,
    undefined,
  ]);
});

it('estimates speed from active parameters, and tells so', () => {
  expect(scores(small, large, hosted).map(item => item.speed)).toEqual([
    {
      score: 5,
      basis: 'estimated 100 % of the fastest, from active parameters',
    },
    {
      score: 1.25,
      basis: 'estimated 25 % of the fastest, from active parameters',
    },
    {},
  ]);
});

it('goes by measured speed only where all were measured in the same way', () => {
  const speed = (value: number, on = 'g6.xlarge') => ({
    speed: [
      {
        metric: 'time to first token',
        value,
        unit: 'ms',
        basis: 'measured' as const,
        on,
      },
    ],
  });
  const a = model('a', { parameters: 1e9, ...speed(200) });
  const b = model('b', { parameters: 2e9, ...speed(100) });
  const elsewhere = model('c', {
    parameters: 2e9,
    ...speed(50, 'p5.48xlarge'),
  });
  expect(scores(a, b).map(item => item.speed)).toEqual([
    { score: 2.5, basis: 'measured 200 ms' },
    { score: 5, basis: 'measured 100 ms' },
  ]);
  expect(scores(a, elsewhere)[1].speed?.basis).toMatch(/^estimated 50 %/);
});

it('takes the shorter time for the faster', () => {
  const speed = (value: number) => ({
    speed: [
      {
        ...{ metric: 'ttft-p95', value, unit: 'ms' },
        basis: 'measured' as const,
      },
    ],
  });
  const [slow, fast] = scores(model('a', speed(400)), model('b', speed(100)));
  expect([slow.speed?.score, fast.speed?.score]).toEqual([1.25, 5]);
});

it('ranks with reasons', () => {
  const { ranks, ignored } = rankModels([large, small], {
    ...settings,
    weights: { quality: 0, cost: 1, speed: 1 },
  });
  expect(ranks.map(({ candidate }) => candidate.id)).toEqual([
    'foundationmodel:default/small',
    'foundationmodel:default/large',
  ]);
  expect(ranks[0].reason).toMatch(/Ahead of large because of /);
  expect(ignored).toEqual([]);
});
