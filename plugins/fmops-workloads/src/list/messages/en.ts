/** What is said of lists of runs and endpoints, in English. */
export const en = {
  'runs.label': 'Runs',
  'runs.filters': 'Filter runs',
  'runs.noMatch': 'No run matches',
  'runs.nonePasses_one': 'The only run does not pass these filters.',
  'runs.nonePasses_other': 'None of {{count}} runs passes these filters.',
  'endpoints.label': 'Endpoints',
  'endpoints.filters': 'Filter endpoints',
  'endpoints.noMatch': 'No endpoint matches',
  'endpoints.nonePasses_one': 'The only endpoint does not pass these filters.',
  'endpoints.nonePasses_other':
    'None of {{count}} endpoints passes these filters.',
  'filters.clear': 'Clear the filters',
  'list.more': 'Show more ({{left}} left)',
  'row.lastSeen': 'last seen {{time}}',
  'row.owner': 'owner {{owner}}',
} as const;
