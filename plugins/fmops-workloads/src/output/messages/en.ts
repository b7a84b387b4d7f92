/** What is said of what a task has submitted, in English. */
export const en = {
  'waiting.title': 'In the cluster',
  'waiting.forbidden': 'You may not see the runs of this project.',
  'waiting.broken': 'It cannot be shown at present. {{reason}}',
  'waiting.pending': 'Waiting for the cluster to tell of it.',
  'run.title': 'The run',
  'endpoint.title': 'The endpoint',
} as const;
