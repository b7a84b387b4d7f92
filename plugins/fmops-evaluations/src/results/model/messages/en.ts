/** What the evaluations of one model say, in English. */
export const en = {
  'tab.newest': 'Newest evaluations',
  'tab.all': 'All evaluations of this model',
  'tab.none': 'This model was not evaluated here yet',
  'actions.compare': 'Compare',
  'actions.compareWithBase': 'Compare with its base',
  'actions.evaluate': 'Evaluate this model',
  'trends.title': 'By version',
  'trends.note':
    'Oldest version first. Each figure holds results of one thing under equal conditions.',
  'trends.more': 'Show {{more}} more',
  'trends.fewer': 'Show fewer',
  'trend.since': '{{delta}} since {{version}}',
  'trend.sinceOneBefore': '{{delta}} since the one before',
  'regression.title': 'Beside its base model',
  'regression.version': 'Version',
  'regression.allVersions': 'All',
  'regression.madeFrom': 'Made from {{base}}.',
  'regression.noBase':
    'The model that it was made from is not in the catalog, or not for you to read.',
  'regression.worse_one':
    'Worse than its base model in {{count}} score of {{all}}.',
  'regression.worse_other':
    'Worse than its base model in {{count}} scores of {{all}}.',
  'regression.notWorse':
    'In nothing that can be compared is it clearly worse than its base model.',
  'regression.notEvaluated': 'The base model was not evaluated on {{what}}.',
  'regression.nothing': 'There is nothing to compare.',
  'table.label': 'Beside the base model',
  'table.evaluation': 'Evaluation',
  'table.metric': 'Metric',
  'table.version': 'Version',
  'table.base': 'Base model',
  'table.model': 'This model',
} as const;
