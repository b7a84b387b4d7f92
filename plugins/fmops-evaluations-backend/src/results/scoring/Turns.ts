import { setImmediate } from 'node:timers/promises';

/** Long enough for some work, short enough for others to get their turn. */
const TURN_MS = 30;

/** Lets others have their turn in long computations. */
export class Turns {
  #since = Date.now();

  /** Call between small steps: now and then it waits for the event loop. */
  async yield(): Promise<void> {
    if (Date.now() - this.#since <= TURN_MS) return;
    await setImmediate();
    this.#since = Date.now();
  }
}
