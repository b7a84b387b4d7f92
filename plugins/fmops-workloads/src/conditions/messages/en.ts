/** What is said of the conditions of objects, in English. */
export const en = {
  'tree.title': 'Conditions',
  'tree.none': 'Its controller has told none.',
  'tree.parts': 'Made for it',
  'part.well': 'all is well',
  'part.notWell': 'not all is well',
  'part.noConditions': 'Its controller has told no conditions.',
  'part.conditions': 'Conditions of {{kind}} {{name}}',
  'holds.true': 'true',
  'holds.false': 'false',
  'holds.undecided': 'not decided yet',
} as const;
