/** What is said of the published results of a model, in English. */
export const en = {
  'card.title': 'Published results',
  'card.howToRead':
    'Percent, unless the metric says otherwise. Compare values only where metric, shots, setting and source agree.',
  'card.howToReadUnverified':
    'Not verified. Percent, unless the metric says otherwise. Compare values only where metric, shots, setting and source agree.',
  'card.nothing': 'No results are published, or none were found in a source.',
  'table.label': 'Evaluation results',
  'table.benchmark': 'Benchmark',
  'table.value': 'Value',
  'table.conditions': 'Conditions',
  'table.source': 'Source',
  'result.shots': '{{shots}}-shot',
  'result.shotsUnknown': 'shots not published',
  'result.noSource': 'no source',
  'result.notStated': 'not stated',
  'reporter.provider': 'by the provider',
  'reporter.thirdParty': 'by a third party',
  'reporter.portal': 'by this portal',
  'evidence.primary': 'read in the source',
  'evidence.copy': 'read in a collection that cites it',
} as const;
