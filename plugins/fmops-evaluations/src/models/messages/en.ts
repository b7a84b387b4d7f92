/** What names of models and the choice of one say, in English. */
export const en = {
  'field.none': 'No model that you may see is called that',
  'field.loading': 'Looking for models',
  'field.failed': "Models can't be read: {{reason}}",
  'name.version': 'Version {{version}}',
  'name.noVersion': 'Version not stated',
} as const;
