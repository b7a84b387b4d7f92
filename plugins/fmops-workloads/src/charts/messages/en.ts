/** What charts say, in English. */
export const en = {
  'grid.showCharts': 'Show charts',
  'grid.showNumbers': 'Show numbers',
  'figures.metric': 'Metric',
  'figures.first': 'First',
  'figures.lowest': 'Lowest',
  'figures.highest': 'Highest',
  'figures.latest': 'Latest',
  'figures.none': 'none',
  'line.noneNow': 'none now',
  'line.noValues': '{{title}}: no values',
  'line.course':
    '{{title}}: from {{first}} to {{latest}}, between {{lowest}} and {{highest}}',
} as const;
