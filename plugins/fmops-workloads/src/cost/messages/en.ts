/** What is said of what workloads cost, in English. */
export const en = {
  'usd.range': '{{from}} to {{to}}',
  'soFar.nothing': 'nothing so far',
  'soFar.going': '{{usd}} so far',
  'soFar.ended': '{{usd}} in all',
  'perHour.going': '{{usd}} per hour',
  'cost.estimated': 'estimated {{amounts}}',
  'cost.estimatedInPart': 'estimated {{amounts}}; so far unknown: {{why}}',
  'cost.unknown': 'unknown',
  'cost.unknownSince': 'unknown: {{why}}',
  'unknown.accelerators': 'it names no accelerators',
  'unknown.price': 'no price for its accelerators',
  'unknown.times': 'when it held accelerators is not known',
  'note.estimate':
    'Estimated from list prices of the accelerators ({{prices}}, {{asOf}}), no invoice.',
  'note.bounds':
    'Where the instance type is not known: from the cheapest with such accelerators to the dearest.',
  'note.instances': 'On {{types}}.',
  'note.capacity':
    'On {{capacity}} capacity: the list price is that of on-demand.',
  'note.and': '{{first}} and {{second}}',
} as const;
