/** What times and durations say in English. */
export const en = {
  /** Tag of the language that times are written in: that of these messages. */
  locale: 'en',
  'moment.now': 'just now',
  'run.waits': 'waiting {{duration}}',
} as const;
