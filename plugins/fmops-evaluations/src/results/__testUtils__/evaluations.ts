import type {
  ComparedEvaluation,
  Evaluation,
  Score,
  ScoreDifference,
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

/** A difference of accuracies, for tests. */
export function aDifference(
  difference: Partial<ScoreDifference> = {},
): ScoreDifference {
  return {
    metric: 'accuracy',
    unit: 'fraction',
    higherIsBetter: true,
    baseline: 0.713,
    value: 0.65,
    delta: -0.063,
    interval: { low: -0.09, high: -0.03, level: 0.95, method: 'paired' },
    verdict: 'worse',
    ...difference,
  };
}

/** An evaluation of another model under the same conditions, for tests. */
export function aCompared(
  compared: Partial<ComparedEvaluation> = {},
): ComparedEvaluation {
  return {
    evaluation: anEvaluation({
      id: 'e2',
      model: { ref: 'foundationmodel:default/other', version: '1' },
      scores: [aScore({ value: 0.65 })],
    }),
    differences: [],
    scores: [aDifference()],
    unmatched: [],
    ...compared,
  };
}
