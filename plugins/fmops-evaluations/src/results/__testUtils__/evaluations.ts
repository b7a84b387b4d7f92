import type {
  Evaluation,
  Score,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** An accuracy with its interval, for tests. */
export function aScore(score: Partial<Score> = {}): Score {
  return {
    metric: 'accuracy',
    value: 0.713,
    unit: 'fraction',
    higherIsBetter: true,
    standardError: 0.0077,
    interval: { low: 0.698, high: 0.728, level: 0.95, method: 'wilson' },
    count: 1000,
    ...score,
  };
}

/** MMLU of a tuned model, for tests. */
export function anEvaluation(evaluation: Partial<Evaluation> = {}): Evaluation {
  return {
    id: 'e1',
    digest: 'f00d',
    model: { ref: 'foundationmodel:default/tuned', version: '2' },
    method: 'benchmark',
    benchmark: 'mmlu',
    data: { name: 'cais/mmlu', version: '1.0' },
    settings: { fewShot: 5 },
    scores: [aScore()],
    rows: 2,
    source: {
      format: 'lm-evaluation-harness',
      delivery: 'run',
      tool: 'lm-evaluation-harness 0.4.9',
    },
    createdBy: 'group:default/ml-platform',
    createdAt: '2026-11-20T10:00:00.000Z',
    evaluatedAt: '2026-11-20T09:00:00.000Z',
    ...evaluation,
  };
}
