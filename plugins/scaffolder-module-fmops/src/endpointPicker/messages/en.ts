/** What the state of a chosen endpoint says, in English. */
export const en = {
  'line.state': '{{name}} ({{cluster}}): {{state}}',
  'state.ready': 'ready',
  'state.degraded': 'answers, but not all of it works',
  'state.asleep': 'sleeps; the first request wakes it',
  'state.starting': 'is starting',
  'state.stopped': 'is switched off',
  'state.failed': 'has failed',
  'state.unknown': 'its state is not known',
  'line.serves': 'serves {{model}}',
  'line.noAddress': 'no address yet',
  'status.failed': 'Its state can’t be told: {{error}}',
  'status.retry': 'Try again',
  'status.none':
    'No cluster serves it, as far as you can see. Deploy it first, or choose another one.',
} as const;
