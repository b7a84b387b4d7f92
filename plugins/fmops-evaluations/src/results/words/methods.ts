import type { EvaluationMethod } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How each method of evaluation is called. */
export const METHOD_TITLES: Readonly<Record<EvaluationMethod, string>> = {
  benchmark: 'Benchmark',
  labels: 'Labels',
  similarity: 'Similarity of texts',
  judge: 'Model as judge',
  human: 'Human review',
  load: 'Load and latency',
};
