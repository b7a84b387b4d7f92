import { setTimeout as sleep } from 'node:timers/promises';
import { among } from './among';
import { journeysOf } from './journeys';
import type { Tab } from './Tab';
import type { World } from './World';

/** Shortest and longest time on a page, as parts of the mean. */
const SHORTEST = 0.1;
const LONGEST = 4;

/**
 * Somebody at the portal: opens page after page, and reads each, for a time
 * that is distributed exponentially.
 *
 * @param options.meanMs - time on a page, on the average
 * @param options.onError - told of pages that could not be shown
 */
export async function walk(
  tab: Tab,
  world: World,
  options: {
    meanMs: number;
    signal: AbortSignal;
    onError(error: unknown): void;
  },
): Promise<void> {
  const { meanMs, signal, onError } = options;
  const journeys = journeysOf(tab.person.persona);
  const read = async (part = 1) => {
    const drawn = -Math.log(1 - Math.random());
    const bounded = Math.min(Math.max(drawn, SHORTEST), LONGEST);
    await sleep(part * bounded * meanMs, undefined, { signal }).catch(
      () => undefined,
    );
  };
  // They don't all begin at the same moment
  await read(Math.random());
  while (!signal.aborted) {
    for (const open of among(journeys)) {
      if (signal.aborted) return;
      const page = new AbortController();
      await open(tab, world, page.signal).catch(onError);
      await read();
      page.abort();
    }
  }
}
