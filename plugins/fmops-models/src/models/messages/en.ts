/** What the Models page says, in English. */
export const en = {
  'page.list': 'models',
  'page.search': 'Search models',
  'page.searchHint': 'Name, provider or description',
  'page.count_one': '{{count, number}} model',
  'page.count_other': '{{count, number}} models',
  'page.failed': 'The models could not be loaded',
  'page.uncounted': 'The models could not be counted: {{reason}}',
  'page.noneFits': 'No model fits all of this',
  'page.none': 'There are no models in the catalog yet',
  'column.shortlist': 'Shortlist',
  'memory.fits': 'fits {{instance}}',
  'memory.hosted': 'hosted',
  'memory.hostedByProvider': 'hosted by the provider',
  'benchmark.noResult': 'no result',
  'benchmark.shotsUnknown': '{{benchmark}}, shots not stated',
  'register.link': 'Register a model',
} as const;
