/** How an evaluation came here, in a word. */
export const DELIVERY_NAMES = {
  run: 'delivery.run',
  person: 'delivery.person',
  folder: 'delivery.folder',
} as const;

/** How an evaluation came here. */
export const DELIVERY_TITLES = {
  run: 'delivery.byRun',
  person: 'delivery.byPerson',
  folder: 'delivery.byFolder',
} as const;
