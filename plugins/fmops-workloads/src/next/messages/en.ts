/** What is said of where to go on, in English. */
export const en = {
  'steps.title': 'Go on from here',
  'steps.again': 'Again, with changes',
  'model.offers': 'Start with this model',
} as const;
