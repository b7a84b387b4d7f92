/** Lets a loop sleep until something has happened; what happens meanwhile counts. */
export class Wakeup {
  #happened = true;
  #wake?: () => void;

  notify(): void {
    this.#happened = true;
    this.#wake?.();
  }

  /** Resolves when {@link Wakeup.notify} was called since the last time. */
  async next(): Promise<void> {
    if (!this.#happened) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    this.#happened = false;
  }
}
