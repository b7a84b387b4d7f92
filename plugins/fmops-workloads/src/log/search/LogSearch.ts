import type { LogStore } from '../store/LogStore';
import { searchPattern } from './matchRanges';

/** Lines looked at between two looks at the clock. */
const STRIDE = 500;

/**
 * Searches a log a little at a time, so that the page stays quick, and goes on
 * with the lines that come later.
 */
export class LogSearch {
  readonly pattern?: RegExp;
  readonly #store: LogStore;
  #numbers: number[] = [];
  /** Number of the line to look at next. */
  #next = 1;
  #generation = 0;

  constructor(store: LogStore, query: string) {
    this.#store = store;
    this.pattern = searchPattern(query);
  }

  /** Numbers of the lines that match, of those kept, in order. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  /** Whether every line that came was looked at. */
  get done(): boolean {
    const { dropped, length } = this.#store;
    return !this.pattern || this.#next > dropped + length;
  }

  /** Looks on for some milliseconds. */
  look(milliseconds: number): void {
    const { dropped, length } = this.#store;
    const { pattern } = this;
    this.#forget(dropped);
    this.#next = Math.max(this.#next, dropped + 1);
    if (!pattern) {
      return;
    }
    const end = performance.now() + milliseconds;
    let left = STRIDE;
    while (this.#next <= dropped + length) {
      // Unlike `test` it leaves no trace in the pattern, which lines are marked with
      if (this.#store.plain(this.#next - dropped - 1).search(pattern) >= 0) {
        this.#numbers.push(this.#next);
      }
      this.#next += 1;
      left -= 1;
      if (left === 0) {
        if (performance.now() > end) {
          return;
        }
        left = STRIDE;
      }
    }
  }

  /** The first match after a line, or the first of all where there is none after it. */
  after(number: number): number | undefined {
    return this.#numbers[this.#position(number + 1)] ?? this.#numbers[0];
  }

  /** The last match before a line, or the last of all where there is none before it. */
  before(number: number): number | undefined {
    return this.#numbers[this.#position(number) - 1] ?? this.#numbers.at(-1);
  }

  /** How many matches there are before a line. */
  rank(number: number): number {
    return this.#position(number);
  }

  /** Where in the matches the first one is that is not before a line. */
  #position(number: number): number {
    let [low, high] = [0, this.#numbers.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#numbers[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Matches go with the lines that were dropped, and all of them with all lines. */
  #forget(dropped: number): void {
    if (this.#generation !== this.#store.generation) {
      this.#generation = this.#store.generation;
      this.#numbers = [];
      this.#next = 1;
    }
    if (this.#numbers.length > 0 && this.#numbers[0] <= dropped) {
      this.#numbers = this.#numbers.slice(this.#position(dropped + 1));
    }
  }
}
