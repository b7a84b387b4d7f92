const MOST = 5_000;

/** Remembers what was found, for a while; whoever asks meanwhile shares it. */
export class ShortMemory<T> {
  readonly #goodFor: number;
  readonly #failedFor: number;
  readonly #now: () => number;
  readonly #found = new Map<string, { until: number; value: Promise<T> }>();

  /** @param options - times in milliseconds; failures are forgotten at once unless told otherwise */
  constructor(options: {
    goodFor: number;
    failedFor?: number;
    now?: () => number;
  }) {
    this.#goodFor = options.goodFor;
    this.#failedFor = options.failedFor ?? 0;
    this.#now = options.now ?? (() => performance.now());
  }

  /** What is known by a key, or else what is found now. */
  get(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.#found.get(key);
    if (known && known.until > this.#now()) return known.value;
    const entry = { until: this.#now() + this.#goodFor, value: find() };
    this.#found.delete(key);
    this.#found.set(key, entry);
    const [oldest] = this.#found.keys();
    if (this.#found.size > MOST) this.#found.delete(oldest);
    entry.value.catch(() => {
      entry.until = this.#now() + this.#failedFor;
    });
    return entry.value;
  }

  forget(key: string): void {
    this.#found.delete(key);
  }
}
