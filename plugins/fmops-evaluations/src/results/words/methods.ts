/** How each method of evaluation is called. */
export const METHOD_TITLES = {
  benchmark: 'method.benchmark',
  labels: 'method.labels',
  similarity: 'method.similarity',
  judge: 'method.judge',
  human: 'method.human',
  load: 'method.load',
} as const;
