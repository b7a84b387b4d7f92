import { setTimeout as delay } from 'node:timers/promises';

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

  /**
   * Waits, longer at each call; returns at once when the signal aborts.
   *
   * @param atLeastMs - what the server asked for
   */
  async wait(signal: AbortSignal, atLeastMs = 0): Promise<void> {
    const ceiling = Math.min(this.#maxMs, this.#baseMs * 2 ** this.#attempts);
    this.#attempts += 1;
    const jittered = ceiling * (0.5 + Math.random() / 2);
    await delay(Math.max(jittered, atLeastMs), undefined, { signal }).catch(
      () => undefined,
    );
  }
}
