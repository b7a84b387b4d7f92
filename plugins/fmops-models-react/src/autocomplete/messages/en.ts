/** What fields with suggestions say of themselves, in English. */
export const en = {
  'button.open': 'Open',
  'button.close': 'Close',
  'button.clear': 'Clear',
  'list.loading': 'Loading…',
  'list.none': 'No options',
} as const;
