/** Whether the long version runs, against a real control plane. */
export const isFull = process.env.FMOPS_CHAOS === 'full';

/** How much of everything the suite does. */
export const scale = isFull
  ? {
      rounds: 20,
      fewRounds: 5,
      crashes: 8,
      changes: 60,
      /** Errors in a row: waits between attempts add up to a minute and a half. */
      errors: 9,
      // A silent watch is given up after 90 s, and the next try waits for up to 30 s.
      patienceMs: 240_000,
      timeouts: {},
    }
  : {
      rounds: 2,
      fewRounds: 1,
      crashes: 1,
      changes: 25,
      errors: 3,
      patienceMs: 60_000,
      // The in-memory API server sends a bookmark each second, a real one each minute.
      timeouts: { connect: 1_000, headers: 1_500, body: 2_000 },
    };

export const pause = (ms: number) =>
  new Promise(resolve => setTimeout(resolve, ms));
