/** What lists, tables and facts say, whatever they are about, in English. */
export const en = {
  'table.region': '{{label}}, scrolls sideways',
  'value.unknown': 'not known',
  'pager.label': 'Pages',
  'pager.previous': 'Previous',
  'pager.next': 'Next',
  'pager.page': 'Page {{page}}',
  'loading.retry': 'Try again',
} as const;
