const HOUR_MS = 60 * 60_000;
const MOST = 500;

interface Read<T> {
  /** The last answer, and when it came. */
  answer?: { value: T; at: number };
  /** The one that is on its way. */
  pending?: Promise<T>;
}

/**
 * Answers that all who ask share. One that is no longer fresh is given while a
 * new one is read, one at a time for each key, unless it is far too old.
 */
export class BackgroundReads<T> {
  readonly #reads = new Map<string, Read<T>>();
  readonly #freshMs: (value: T) => number;
  readonly #staleMs: number;
  readonly #most: number;

  constructor(options: {
    /** For how long an answer is good. */
    freshMs(value: T): number;
    /** For how long one is given when it is no longer fresh; an hour by default. */
    staleMs?: number;
    /** Answers that are held; 500 by default. */
    most?: number;
  }) {
    this.#freshMs = options.freshMs;
    this.#staleMs = options.staleMs ?? HOUR_MS;
    this.#most = options.most ?? MOST;
  }

  /** @throws what `read` throws, where there is no earlier answer to give */
  async get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#reads.get(key) ?? {};
    // The one that was asked for longest ago goes first
    this.#reads.delete(key);
    this.#reads.set(key, known);
    this.#forgetOldest();
    const { answer } = known;
    const age = answer ? Date.now() - answer.at : Infinity;
    if (answer && age < this.#freshMs(answer.value)) {
      return answer.value;
    }
    known.pending ??= this.#refresh(known, read);
    if (answer && age < this.#staleMs) {
      // What fails is asked for again by the next one
      known.pending.catch(() => {});
      return answer.value;
    }
    return known.pending;
  }

  async #refresh(known: Read<T>, read: () => Promise<T>): Promise<T> {
    try {
      const value = await read();
      known.answer = { value, at: Date.now() };
      return value;
    } finally {
      known.pending = undefined;
    }
  }

  #forgetOldest() {
    for (const key of this.#reads.keys()) {
      if (this.#reads.size <= this.#most) {
        return;
      }
      this.#reads.delete(key);
    }
  }
}
