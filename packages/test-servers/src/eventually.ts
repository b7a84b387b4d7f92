import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 25;

/**
 * Repeats a check until it holds, and gives what it gives.
 *
 * @throws what the check threw last, when patience is over
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  // Tests set the date, and their timers stand still
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(PAUSE_MS);
  }
}

/**
 * Looks until there is something, and gives that. A look that fails is repeated
 * too.
 *
 * @throws Error that tells the look, when patience is over
 */
export async function until<T>(
  look: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false | 0 | ''>>> {
  return eventually(async () => {
    const found = await look();
    if (!found) throw new Error(`Waited in vain for this: ${look}`);
    return found as NonNullable<Exclude<T, false | 0 | ''>>;
  }, patienceMs);
}
