import type {
  FilterContext,
  OutputFilter,
  Redaction,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { AnswerError } from '../AnswerError';
import type { Filtered } from './FilterChain';
import { replaced } from './redact';

/**
 * Text before the part that is looked at, so that a filter sees where words
 * begin: longer than the number of a card or an account.
 */
const BEFORE = 64;

/**
 * What is held back beyond so many characters is looked at again when it has
 * grown by a part: else each piece would cost as much as all that is held.
 */
const LOOKED_AT_ALWAYS = 256;
const PART = 1 / 16;

/**
 * Filters an answer while it comes. What may become something to redact is held
 * back until it has become that, or something else.
 */
export class OutputStream {
  readonly #filter?: OutputFilter;
  readonly #title: string;
  readonly #context: FilterContext;
  readonly #onFiltered: (filtered: Filtered) => void;
  readonly #next?: OutputStream;
  readonly #told = new Set<string>();
  #before = '';
  #held = '';
  /** Of what is held, how much has not been looked at. */
  #fresh = 0;

  constructor(options: {
    filter?: OutputFilter;
    title: string;
    context: FilterContext;
    onFiltered: (filtered: Filtered) => void;
    next?: OutputStream;
  }) {
    this.#filter = options.filter;
    this.#title = options.title;
    this.#context = options.context;
    this.#onFiltered = options.onFiltered;
    this.#next = options.next;
  }

  /**
   * Takes a piece of the answer, and gives what may be shown now.
   *
   * @throws AnswerError where a filter refuses
   */
  push(text: string): string {
    const passed = this.#filter ? this.#pass(this.#filter, text, false) : text;
    return this.#next ? this.#next.push(passed) : passed;
  }

  /** The rest, at the end of the answer. */
  end(): string {
    const passed = this.#filter ? this.#pass(this.#filter, '', true) : '';
    if (!this.#next) return passed;
    return this.#next.push(passed) + this.#next.end();
  }

  #pass(filter: OutputFilter, text: string, last: boolean): string {
    this.#held += text;
    this.#fresh += text.length;
    const looked = this.#held.length - this.#fresh;
    if (!last && this.#fresh < (looked - LOOKED_AT_ALWAYS) * PART) return '';
    this.#fresh = 0;
    const seen = this.#before + this.#held;
    const offset = this.#before.length;
    const verdict = filter.check(seen, this.#context);
    if ('refuse' in verdict) {
      throw new AnswerError(
        'filtered',
        `${this.#title} stopped the answer: ${verdict.refuse}`,
      );
    }
    // What begins in text that is out already is redacted from here on.
    const parts = verdict.redact
      .filter(({ end }) => end > offset)
      .map(part => ({ ...part, start: Math.max(part.start, offset) }));
    const until = last
      ? seen.length
      : Math.max(
          offset,
          Math.min(filter.pendingFrom(seen), seen.length),
          seen.length - filter.longest,
        );
    // A part that reaches to the end may still grow.
    const [open] = parts.filter(
      ({ start, end }) => start < until && end > until,
    );
    const cut = open ? cutAt(open, filter.longest) : until;
    const done = parts.filter(({ end }) => end <= cut);
    done.forEach(({ reason }) => this.#tell(reason));
    const shown = replaced(
      seen.slice(offset, cut),
      done.map(part => ({
        ...part,
        start: part.start - offset,
        end: part.end - offset,
      })),
    );
    this.#before = seen.slice(Math.max(0, cut - BEFORE), cut);
    this.#held = seen.slice(cut);
    return shown;
  }

  #tell(reason: string) {
    if (!this.#told.has(reason)) {
      this.#told.add(reason);
      this.#onFiltered({ filter: this.#title, reason });
    }
  }
}

/** It waits for the rest of it, unless it has become longer than the filter says. */
function cutAt({ start, end }: Redaction, longest: number): number {
  return end - start > longest ? end : start;
}
