/** What the comparison says, in English. */
export const en = {
  'section.title': 'Side by side',
  'section.differences': 'Only what differs',
  'section.same': 'Nothing that is known of these models differs.',
  'table.label': 'Comparison',
  'table.region': 'Comparison, scrolls sideways',
  'table.dimension': 'Dimension',
  'row.differs': 'differs',
  'export.copy': 'Copy link',
  'export.copied': 'Link copied',
  'export.copiedStatus': 'The link to this comparison is copied',
  'cell.tokens': '{{tokens}} tokens',
  'cell.percentOfFastest': '{{percent}} % of the fastest',
  'cell.perHour': '{{price}} per hour',
  'cell.perMillionTokens': '{{price}} per million tokens',
} as const;
