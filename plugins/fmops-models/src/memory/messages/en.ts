/** What is said of the memory that serving a model takes, in English. */
export const en = {
  'card.title': 'Memory to serve',
  'card.estimated': 'estimated',
  'card.formula':
    'Per device: weights × 1.02 ÷ devices + overhead (2.3 GiB + 5 % of the weights) + key-value cache of one sequence ÷ devices. int4 counts 0.55 bytes a parameter, the cache stays 16 bit. An instance fits when 85 % of 90 % of its device memory is enough.',
  'card.assumptions':
    'One sequence at a time, of the length given, with the cheapest NVIDIA instance that it fits on and is not tight.',
  'card.prices':
    'Prices: {{list}}, as of {{date}}; a month is {{hours}} hours of the whole instance. Not on that list: price unknown, which is not free.',
  'card.unknown':
    'Not estimated: the size or the shape of this model is not published.',
  'table.label': 'Memory by precision and context',
  'table.precision': 'Precision',
  'table.tokens': '{{tokens}} tokens',
  'table.noInstance': 'no single instance',
  'table.perHour': '{{price}} an hour',
  'precision.int8': 'int8 or fp8',
  'fields.label': 'What to serve',
  'fields.context': 'Context',
  'fields.sequences': 'Sequences at a time',
  'instances.title': 'Instances, cheapest first',
  'instances.label': 'Instances that it fits on',
  'instances.none':
    'It fits on no single instance with room to spare. Several instances together are not estimated here.',
  'instances.showFewer': 'Show fewer',
  'instances.showAll': 'Show all {{instances}}',
  'instances.instance': 'Instance',
  'instances.accelerators': 'Accelerators',
  'instances.memoryLeft': 'Memory left',
  'instances.hour': 'An hour',
  'instances.month': 'A month',
  'instances.priceUnknown': 'price unknown',
  'instances.tight':
    'Tight: {{instance}} for {{price}} an hour leaves {{left}}.',
  'instances.tooSmall':
    'Nearest that is too small: {{instance}} lacks {{missing}}.',
  'devices.some': '{{used}} of {{all}} × {{device}}',
  'devices.gpus': '1 × {{instance}} ({{used}} GPUs)',
  'devices.someGpus': '1 × {{instance}} ({{used}} of {{all}} GPUs)',
} as const;
