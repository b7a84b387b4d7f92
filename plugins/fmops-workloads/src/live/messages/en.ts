/** What is said of the connection that keeps a page up to date, in English. */
export const en = {
  'connecting.label': 'Connecting',
  'connecting.explanation': 'The live connection is being opened.',
  'live.label': 'Live',
  'live.explanation': 'Changes appear by themselves.',
  'shared.label': 'Every few seconds',
  'shared.explanation':
    'So many pages of the portal are open that they take turns with the connections of this browser.',
  'reconnecting.label': 'Reconnecting',
  'reconnecting.explanation':
    'The connection was lost and is being opened again.',
  'paused.label': 'Paused',
  'paused.explanation': 'Updates pause while the page is in the background.',
  'ended.label': 'Not live',
  'ended.explanation': 'The connection has ended. Click to open it again.',
} as const;
