/** What the ranking of the shortlist says, in English. */
export const en = {
  'section.title': 'Ranking',
  'benchmarks.none':
    'No two of these models have a result of the same benchmark under the same conditions, so quality does not count.',
  'benchmarks.legend': 'Quality is',
  'benchmarks.choice': '{{benchmark}} ({{known}} of {{all}})',
  'workload.in': 'Million tokens in',
  'workload.out': 'Million tokens out',
  'workload.note':
    'Cost is that of a month, estimated: for hosted models these tokens at list price, for others the cheapest instance that fits, held {{hours}} hours. Whether one instance is enough for them is not known.',
} as const;
