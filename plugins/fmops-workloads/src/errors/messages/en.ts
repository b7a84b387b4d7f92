/** What is said of what keeps a page from being shown, in English. */
export const en = {
  'signedOut.title': 'Your session has ended',
  'signedOut.description': 'Sign in again to go on.',
  'panel.retry': 'Try again',
} as const;
