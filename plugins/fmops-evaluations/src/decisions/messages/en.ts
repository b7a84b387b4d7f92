/** What the choice among models says, in English. */
export const en = {
  'section.title': 'Which one to take',
  'quality.is': 'Quality is',
  'quality.none': 'Nothing was measured alike, so quality does not count.',
  'cost.is': 'Cost is',
  'cost.none': 'No cost is known.',
  'cost.month': 'Cost of a month',
  'speed.is': 'Speed is',
  'speed.none':
    'Speed was not measured alike, so it does not count. Run the same load test on each.',
  'measure.measured': '{{title}}, measured ({{known}} of {{all}})',
  'measure.estimated': '{{title}}, estimated ({{known}} of {{all}})',
  'missing.title': 'Not known, and taken as the average of the others:',
  'missing.quality': '{{model}}, quality: {{measures}}',
  'missing.cost': '{{model}}, cost: {{measures}}',
  'missing.speed': '{{model}}, speed: {{measures}}',
} as const;
