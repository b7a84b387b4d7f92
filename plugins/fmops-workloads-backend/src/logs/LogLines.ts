import { TOO_LONG } from '../watch/splitLines';
import { cleanLogLine } from './cleanLogLine';

/** A line of a log, fit to be shown. */
export interface LogLine {
  text: string;
  /** When it was written, in RFC 3339, where the cluster tells. */
  at?: string;
}

const TIME = /^(\d{4}-\d\d-\d\dT[\d:.]{8,24}(?:Z|[+-]\d\d:\d\d))(?: |$)/;
const KEY_BEGINS = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
const KEY_ENDS = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;
const DASHES = '-----';
const LONGEST_KEY = 120;

/** Makes the lines of one log fit to be shown, in the order in which they come. */
export class LogLines {
  readonly #timed: boolean;
  readonly #clean: { ansi?: boolean; maxLength?: number };
  /** Lines of a private key that may still come. */
  #keyLines = 0;

  /** @param options - `timed`: the cluster was asked for the time of each line */
  constructor({
    timed = true,
    ...clean
  }: { timed?: boolean; ansi?: boolean; maxLength?: number } = {}) {
    this.#timed = timed;
    this.#clean = clean;
  }

  read(line: string | typeof TOO_LONG): LogLine {
    if (line === TOO_LONG) {
      return { text: '[a line too long to show]' };
    }
    const at = this.#timed ? timeOf(line) : undefined;
    const raw = at ? line.slice(at.length + 1) : line;
    const text = this.#isOfKey(raw) ? '***' : cleanLogLine(raw, this.#clean);
    return at ? { text, at } : { text };
  }

  /** A private key goes over many lines, none of which shows by itself what it is. */
  #isOfKey(raw: string): boolean {
    if (!this.#keyLines && !raw.includes(DASHES)) {
      return false;
    }
    if (KEY_BEGINS.test(raw)) {
      this.#keyLines = KEY_ENDS.test(raw) ? 0 : LONGEST_KEY;
      return true;
    }
    const within = this.#keyLines > 0;
    this.#keyLines = KEY_ENDS.test(raw) ? 0 : Math.max(0, this.#keyLines - 1);
    return within;
  }
}

function timeOf(line: string): string | undefined {
  const at = TIME.exec(line)?.[1];
  return at && !Number.isNaN(Date.parse(at)) ? at : undefined;
}

/** Whether a text is a time as logs have it. */
export function isLogTime(text: string): boolean {
  return timeOf(text) === text;
}
