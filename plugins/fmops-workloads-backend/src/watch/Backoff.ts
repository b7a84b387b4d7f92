import { setTimeout as delay } from 'node:timers/promises';

/** A server that asks for more is asked again all the same: its word must not end a watch. */
const MOST_ASKED_FOR_MS = 60_000;

/** How long to wait, in milliseconds. */
export interface Pause {
  /** What the server asked for; at most a minute of it counts. */
  atLeast?: number;
  /** However many attempts have failed. */
  atMost?: number;
}

/** Growing, jittered waits between attempts, so that replicas spread out. */
export class Backoff {
  readonly #baseMs: number;
  readonly #maxMs: number;
  #attempts = 0;

  constructor(options: { baseMs?: number; maxMs?: number } = {}) {
    this.#baseMs = options.baseMs ?? 500;
    this.#maxMs = options.maxMs ?? 30_000;
  }

  /** Starts over, after something worked. */
  reset(): void {
    this.#attempts = 0;
  }

  /** Waits, longer at each call; returns at once when the signal aborts. */
  async wait(
    signal: AbortSignal,
    { atLeast = 0, atMost = this.#maxMs }: Pause = {},
  ): Promise<void> {
    const most = Math.min(this.#maxMs, atMost);
    const ceiling = Math.min(most, this.#baseMs * 2 ** this.#attempts);
    this.#attempts += 1;
    const jittered = ceiling * (0.5 + Math.random() / 2);
    const asked = Math.min(atLeast, MOST_ASKED_FOR_MS);
    await delay(Math.max(jittered, asked), undefined, { signal }).catch(
      () => undefined,
    );
  }
}
