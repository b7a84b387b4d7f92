/** What is said of the speed and price of a model, in English. */
export const en = {
  'card.title': 'Speed and price',
  'card.nothing': 'Neither a list price nor a measured speed is published.',
  'card.source': 'Source of the price',
  'price.input': 'Input',
  'price.output': 'Output',
  'price.list': 'List price',
  'price.note': 'per million tokens, as of {{date}}',
  'speed.title': 'Speed',
  'speed.on': 'on {{machine}}',
  'speed.asOf': 'as of {{date}}',
} as const;
