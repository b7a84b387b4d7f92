/** Whether the long version runs, against a real API server. */
export const isFull = process.env.FMOPS_CHAOS === 'full';

/** How much of everything the suite does. */
export const scale = isFull
  ? { rounds: 20, bursts: 20, errors: 9, changes: 200, patienceMs: 90_000 }
  : { rounds: 2, bursts: 1, errors: 3, changes: 25, patienceMs: 10_000 };
