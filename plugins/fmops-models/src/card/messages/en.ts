/** What is said around the card of a model, in English. */
export const en = {
  'card.title': 'Model card',
  'card.failed': 'The model card could not be loaded. {{reason}}',
  'card.retry': 'Retry',
  'card.unreadable':
    'The portal cannot read this card. It may be gone, or reading cards from elsewhere is not set up.',
  'card.cut': 'Cut off, since it is too long to show.',
  'card.source': 'Source: {{link}}',
  'card.showLess': 'Show less',
  'card.showAll': 'Show all of it',
  'image.named': 'Image: {{name}}',
  'image.unnamed': 'Image',
} as const;
