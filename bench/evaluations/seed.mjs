const BENCHMARKS = [
  'mmlu',
  'gsm8k',
  'hellaswag',
  'arc-challenge',
  'winogrande',
];
const AT_A_TIME = 4;

/** Entity reference of a model of the benchmark. */
export const modelRef = index => `foundationmodel:default/model-${index}`;

/** Of each model one evaluation on each benchmark, with as many rows. */
export async function seed({ store, checkEvaluation }, { models, rows }) {
  const jobs = Array.from({ length: models }, (_, model) =>
    BENCHMARKS.map(benchmark => ({ model, benchmark })),
  ).flat();
  const ids = new Map();
  const worker = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop()) {
      const evaluation = checkEvaluation(evaluationOf(job, rows));
      const [{ evaluation: kept }] = await store.add([evaluation], {
        ...{ createdBy: 'user:default/guest', format: 'fmops' },
        delivery: 'person',
      });
      ids.set(`${job.benchmark} ${job.model}`, kept.id);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return ids;
}

function evaluationOf({ model, benchmark }, count) {
  const right = 0.4 + (model % 50) / 100;
  const rows = Array.from({ length: count }, (_, index) => ({
    key: `${benchmark}/${index}`,
    input: `Question ${index}: which of these is right? A, B, C or D?`,
    expected: 'A',
    output: 'A, since all others are wrong.',
    scores: {
      acc: ((index * 7919 + model * 104729) % 1000) / 1000 < right ? 1 : 0,
    },
  }));
  const value = rows.reduce((sum, row) => sum + row.scores.acc, 0) / count;
  return {
    model: { ref: modelRef(model), version: '1' },
    ...{ method: 'benchmark', benchmark, data: { version: '1' } },
    settings: { fewShot: 5, harness: 'lm-evaluation-harness' },
    scores: [
      {
        ...{ metric: 'acc', value, unit: 'fraction', higherIsBetter: true },
        standardError: Math.sqrt((value * (1 - value)) / count),
      },
    ],
    rows,
  };
}
