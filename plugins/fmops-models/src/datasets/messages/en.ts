/** What the Datasets page says, in English. */
export const en = {
  'page.list': 'datasets',
  'page.search': 'Search datasets',
  'page.searchHint': 'Name, provider or description',
  'page.count_one': '{{count, number}} dataset',
  'page.count_other': '{{count, number}} datasets',
  'page.failed': 'The datasets could not be loaded',
  'page.uncounted': 'The datasets could not be counted: {{reason}}',
  'page.noneFits': 'No dataset fits all of this',
  'page.none': 'There are no datasets in the catalog yet',
} as const;
