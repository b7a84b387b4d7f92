/** What is said where answers of the playground are handed on, in English. */
export const en = {
  'review.start': 'Let people judge these answers',
  'review.sideBySide':
    'Side by side, without the names of models. You see what is handed on before it is.',
  'review.scored':
    'Scored by your criteria. You see what is handed on before it is.',
  'review.tooLong': 'These answers are too long to be handed on.',
  'add.add': 'Add to a catalog',
  'add.addOf': 'Add to an evaluation catalog: {{title}}',
  'add.added': 'added to the draft of {{set}}',
  'dialog.title': 'Add to an evaluation catalog',
  'dialog.add': 'Add',
  'dialog.none': 'There is no evaluation catalog that you may edit.',
  'dialog.make': 'Make one',
  'dialog.set': 'Evaluation catalog',
  'dialog.setHint':
    'It joins the draft: models are evaluated on it once that is published.',
  'dialog.expected': 'The answer that is wanted (optional)',
  'dialog.expectedHint':
    'What the model has answered, for you to mend. Empty it where no answer is the right one.',
  'dialog.label': 'Label (optional)',
  'dialog.labelHint': 'The class that is right, where answers are classes',
  'dialog.consent':
    'What was asked, with the system prompt and all that was said before, may be kept for all who may read this catalog',
  'keep.filtered':
    'A filter has removed something from what you asked, so the question cannot be kept.',
  'keep.unfinished':
    'This answer did not come to its end, so it cannot be kept.',
} as const;
