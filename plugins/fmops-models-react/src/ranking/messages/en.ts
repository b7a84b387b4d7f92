/** What a ranking of models says, in English. */
export const en = {
  'list.label': 'Ranking',
  'list.nothing':
    'There is no ranking: nothing that is known has a weight above 0.',
  'list.ignored':
    'Nothing comparable is known of {{criteria}}, so it does not count.',
  'list.and': '{{first}} and {{second}}',
  'criterion.quality': 'quality',
  'criterion.cost': 'cost',
  'criterion.speed': 'speed',
  'weight.quality': 'Quality: {{weight}}',
  'weight.cost': 'Cost: {{weight}}',
  'weight.speed': 'Speed: {{weight}}',
} as const;
