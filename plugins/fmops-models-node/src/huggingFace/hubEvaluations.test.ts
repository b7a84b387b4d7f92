import { hubEvaluations } from './hubEvaluations';

const page = 'https://huggingface.co/example/Chat-8B';
const result = (dataset: object, metric: object, source?: object) => ({
  'model-index': [
    {
      name: 'Chat-8B',
      results: [
        {
          task: { type: 'text-generation' },
          dataset,
          metrics: [metric],
          source,
        },
      ],
    },
  ],
});

it('names benchmarks as the table does, and reads shots from names and arguments', () => {
  const read = (dataset: object) =>
    hubEvaluations(
      result(dataset, { type: 'acc_norm', name: 'x', value: 85.3 }),
      page,
    )[0];
  expect(
    read({
      name: 'AI2 Reasoning Challenge (25-Shot)',
      type: 'ai2_arc',
      config: 'ARC-Challenge',
      args: { num_few_shot: 25 },
    }),
  ).toEqual({
    benchmark: 'ARC-Challenge',
    metric: 'normalized accuracy',
    value: 85.3,
    shots: 25,
    source: page,
    reportedBy: 'provider',
    evidence: 'primary',
  });
  expect(read({ name: 'hella_swag (10-shot)', type: 'x' })).toMatchObject({
    benchmark: 'HellaSwag',
    shots: 10,
  });
  expect(read({ name: 'House test', type: 'house/test' })).toMatchObject({
    benchmark: 'House test',
  });
});

it('tells who reports a result that is copied', () => {
  const card = result(
    { name: 'MMLU', type: 'cais/mmlu' },
    { type: 'acc', value: 68.4 },
    { name: 'A leaderboard', url: 'https://leaderboard.example.com/' },
  );
  expect(hubEvaluations({ cardData: card }, page)).toEqual([
    {
      benchmark: 'MMLU',
      metric: 'accuracy',
      value: 68.4,
      source: 'https://leaderboard.example.com/',
      reportedBy: 'third-party',
      evidence: 'copy',
    },
  ]);
});

it.each([
  [0.684, { value: 68.4, note: 'Published as 0.684' }],
  ['68.4', { value: 68.4 }],
  [0, { value: 0 }],
])('takes %j for a value in percent', (value, expected) => {
  const card = result({ name: 'MMLU', type: 'mmlu' }, { type: 'acc', value });
  expect(hubEvaluations(card)).toEqual([expect.objectContaining(expected)]);
});

it.each([-3, 120, 'n/a', '', null, NaN, [], { x: 1 }])(
  'leaves out %j, which is no percentage',
  value => {
    const card = result({ name: 'MMLU', type: 'mmlu' }, { type: 'acc', value });
    expect(hubEvaluations(card)).toEqual([]);
  },
);

it('reads result files', () => {
  const evalResults = [
    {
      filename: '.eval_results/gpqa.yaml',
      data: {
        dataset: { id: 'Idavidrein/gpqa', task_id: 'gpqa_diamond' },
        value: 0.412,
        notes: 'no-tools',
      },
    },
    {
      dataset: { id: 'cais/hle', task_id: 'text-only' },
      value: 20.9,
      source: { url: 'https://example.com/logs', org: 'cais' },
    },
    { filename: 'broken.yaml', error: 'no value' },
  ];
  expect(hubEvaluations({ evalResults }, page)).toEqual([
    {
      benchmark: 'GPQA Diamond',
      metric: 'score',
      value: 41.2,
      note: 'Published as 0.412',
      setting: 'no-tools',
      source: page,
      reportedBy: 'provider',
      evidence: 'primary',
    },
    {
      benchmark: 'hle',
      metric: 'score',
      value: 20.9,
      setting: 'text-only',
      source: 'https://example.com/logs',
      reportedBy: 'third-party',
      evidence: 'copy',
    },
  ]);
});

it('keeps at most a hundred results', () => {
  const metrics = Array.from({ length: 10_000 }, (_, i) => ({
    type: 'f1',
    value: i,
  }));
  const card = {
    'model-index': [{ results: [{ dataset: { name: 'x' }, metrics }] }],
  };
  expect(hubEvaluations(card)).toHaveLength(100);
});
