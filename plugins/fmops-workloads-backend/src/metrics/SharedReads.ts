const MOST = 1_000;

/** Answers that all who ask share while they are fresh, and while they are made. */
export class SharedReads<T> {
  readonly #reads = new Map<string, { answer: Promise<T>; until: number }>();

  /** @param freshMs - for how long the answer is good */
  async get(key: string, freshMs: number, read: () => Promise<T>): Promise<T> {
    const now = Date.now();
    const shared = this.#reads.get(key);
    if (shared && now < shared.until) {
      return shared.answer;
    }
    this.#forgetOld(now);
    const fresh = { answer: read(), until: now + freshMs };
    this.#reads.set(key, fresh);
    fresh.answer.catch(() => {
      if (this.#reads.get(key) === fresh) {
        this.#reads.delete(key);
      }
    });
    return fresh.answer;
  }

  #forgetOld(now: number) {
    for (const [key, { until }] of this.#reads) {
      if (until <= now || this.#reads.size >= MOST) {
        this.#reads.delete(key);
      }
    }
  }
}
