import type { ReflectorSink } from '../watch';

/** A value with what identifies it among its like. */
export interface Keyed<T> {
  key: string;
  value: T;
}

/** Collects what a reflector reads. */
export class CollectingSink<T> implements ReflectorSink<Keyed<T>> {
  readonly #onChange: () => void;
  readonly #items = new Map<string, T>();
  #resolveReady: () => void = () => {};
  #failure?: string;

  /** Resolves after the first list, or the first failure. */
  readonly ready = new Promise<void>(resolve => {
    this.#resolveReady = resolve;
  });

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get values(): T[] {
    return [...this.#items.values()];
  }

  /** Why nothing can be read at the moment. */
  get failure(): string | undefined {
    return this.#failure;
  }

  replaced(_epoch: number, items: Keyed<T>[]): void {
    this.#items.clear();
    items.forEach(({ key, value }) => this.#items.set(key, value));
    this.#changed();
  }

  upserted(_epoch: number, { key, value }: Keyed<T>): void {
    this.#items.set(key, value);
    this.#changed();
  }

  deleted(_epoch: number, { key }: Keyed<T>): void {
    this.#items.delete(key);
    this.#changed();
  }

  unreachable(error: Error): void {
    this.#failure = error.message;
    this.#changed();
  }

  reachable(): void {
    if (this.#failure) {
      this.#failure = undefined;
      this.#changed();
    }
  }

  #changed() {
    this.#resolveReady();
    this.#onChange();
  }
}
