const FIRST_MS = 2_000;
const LONGEST_MS = 120_000;

/**
 * Tries again before the next scheduled time, less and less often. At a first
 * start runs are known before the models that they have tuned.
 */
export class RetrySoon {
  readonly #retry: () => Promise<void>;
  #timer?: NodeJS.Timeout;
  #delay = FIRST_MS;

  constructor(retry: () => Promise<void>) {
    this.#retry = retry;
  }

  /** Called after each try, with whether another one may go better. */
  after(needed: boolean): void {
    clearTimeout(this.#timer);
    if (!needed) {
      this.#delay = FIRST_MS;
      return;
    }
    this.#timer = setTimeout(() => this.#retry(), this.#delay);
    this.#timer.unref();
    this.#delay = Math.min(2 * this.#delay, LONGEST_MS);
  }
}
