import { plainText, terminalLine } from '../ansi/terminalLine';
import { timedLine } from './timedLine';

/**
 * What is kept in the browser; what came before is dropped and counted. Half a
 * million lines are as high as Firefox lets an element be, at half its limit.
 */
export const LIMITS = { lines: 500_000, characters: 128 * 1024 * 1024 };

/** A line that is kept. */
export interface LogLine {
  /** Counts from 1 at the first line that came, also of those dropped since. */
  number: number;
  time?: string;
  /** With the sequences of its colours, and nothing else that is not text. */
  text: string;
}

/**
 * The newest lines of a log, in place: a log that grows is not copied. Tells
 * what changed by a growing {@link version}.
 */
export class LogStore {
  readonly #limits: typeof LIMITS;
  readonly #listeners = new Set<() => void>();
  #texts: string[] = [];
  #times: (string | undefined)[] = [];
  #widths: number[] = [];
  /** Places at the front whose lines were dropped and are not given back yet. */
  #gone = 0;
  #dropped = 0;
  #characters = 0;
  #version = 0;
  #generation = 0;

  constructor(limits = LIMITS) {
    this.#limits = limits;
  }

  /** Lines kept. */
  get length(): number {
    return this.#texts.length - this.#gone;
  }

  /** Lines that came before the first one kept. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Grows with each change. */
  get version(): number {
    return this.#version;
  }

  /** Grows each time that everything is forgotten, and lines count from 1 again. */
  get generation(): number {
    return this.#generation;
  }

  /** @param index - from 0, the first line kept */
  line(index: number): LogLine {
    const place = this.#gone + index;
    return {
      number: this.#dropped + index + 1,
      time: this.#times[place],
      text: this.#texts[place] ?? '',
    };
  }

  /** Text of a line without colours. */
  plain(index: number): string {
    return plainText(this.#texts[this.#gone + index] ?? '');
  }

  /** Characters of a line as it is shown. */
  width(index: number): number {
    return this.#widths[this.#gone + index] ?? 0;
  }

  /** @param timed - whether each line begins with its time */
  append(lines: readonly string[], timed: boolean): void {
    for (const line of lines) {
      const { time, text } = timed
        ? timedLine(line)
        : { time: undefined, text: line };
      const kept = terminalLine(text);
      this.#texts.push(kept);
      this.#times.push(time);
      this.#widths.push(plainText(kept).length);
      this.#characters += kept.length;
    }
    this.#dropExcess();
    this.#tell();
  }

  /** Forgets everything. */
  clear(): void {
    this.#texts = [];
    this.#times = [];
    this.#widths = [];
    this.#gone = 0;
    this.#dropped = 0;
    this.#characters = 0;
    this.#generation += 1;
    this.#tell();
  }

  /** Calls `listener` at each change, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #dropExcess(): void {
    const { lines, characters } = this.#limits;
    while (this.length > lines || this.#characters > characters) {
      this.#characters -= this.#texts[this.#gone].length;
      this.#texts[this.#gone] = '';
      this.#gone += 1;
      this.#dropped += 1;
    }
    // Now and then, so that what it costs is spread over many lines
    if (this.#gone > this.length) {
      this.#texts = this.#texts.slice(this.#gone);
      this.#times = this.#times.slice(this.#gone);
      this.#widths = this.#widths.slice(this.#gone);
      this.#gone = 0;
    }
  }

  #tell(): void {
    this.#version += 1;
    this.#listeners.forEach(listener => listener());
  }
}
