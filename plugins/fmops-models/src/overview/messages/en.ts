/** What the overview of a model or dataset says, in English. */
export const en = {
  'model.title': 'Model',
  'model.demo':
    'Demonstration data: made by a run on a demonstration cluster, so there are no weights.',
  'model.fineTune': 'Fine-tune this model',
  'dataset.title': 'Dataset',
  'dataset.fineTune': 'Use for fine-tuning',
  'tuning.denied':
    'Your account may look, but not start a fine-tune. Ask a platform engineer to add you to a team that trains models.',
  'columns.title': 'Columns',
  'columns.name': 'Column',
  'columns.type': 'Type',
  'samples.title': 'Sample rows',
  'cell.empty': 'empty',
  'cell.less': 'Less',
  'cell.more': 'More',
  'cell.lessOf': 'Show less of {{column}}',
  'cell.allOf': 'Show all of {{column}}',
} as const;
