const TRIES = 10;
const FIRST_CALLS = 3;
const FACTOR = 4;
/** Between the 4 of a linear function and the 16 of a quadratic one. */
const STEEP = 8;
/** What small times differ by anyway. */
const NOISE_MS = 25;

/** How a time grows with the size of what is given. */
export type Growth = 'linear' | 'steeper';

/**
 * Compares how long an action takes for a quarter of `size` and for `size`. What
 * else the machine does makes a try longer, and none shorter: of several, the
 * shortest counts.
 *
 * @param action what is measured, called with the size of what it is to read
 * @param size large enough for a quadratic action to take 250 ms
 */
export async function growthOf(
  action: (size: number) => unknown,
  size: number,
): Promise<Growth> {
  let [short, long] = [Infinity, Infinity];
  // The first calls take longer, and would let pass what is steep
  for (let calls = 0; calls < FIRST_CALLS; calls += 1) {
    short = Math.min(short, await millisecondsOf(action, size / FACTOR));
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    short = Math.min(short, await millisecondsOf(action, size / FACTOR));
    long = Math.min(long, await millisecondsOf(action, size));
    if (long < STEEP * short + NOISE_MS) return 'linear';
  }
  return 'steeper';
}

async function millisecondsOf(
  action: (size: number) => unknown,
  size: number,
): Promise<number> {
  const start = performance.now();
  await action(Math.round(size));
  return performance.now() - start;
}
