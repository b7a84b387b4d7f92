/** What the checks before a start say, in English. */
export const en = {
  'field.title': 'Before it starts',
  'field.elsewhere':
    'It is checked where the form is opened from the list of templates.',
  'field.failed': 'It can’t be checked now: {{error}}',
  'field.retry': 'Try again',
  'verdict.problems_one': 'One thing must be changed before it can be started.',
  'verdict.problems_other':
    '{{count}} things must be changed before it can be started.',
  'verdict.notes': 'It can be started; there is something to look at.',
  'verdict.ready': 'Everything is ready.',
  'list.label': 'Checks',
  'list.note': 'Please note',
  'kind.wrong': 'Must be changed',
  'kind.note': 'To be looked at',
  'kind.fine': 'Fine',
} as const;
