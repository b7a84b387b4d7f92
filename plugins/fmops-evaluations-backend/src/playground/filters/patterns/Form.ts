import type { Pattern, Span } from './PatternRule';

/** A text, and where in it something was found. */
export interface Around extends Span {
  text: string;
}

/** One way in which something is written. */
export interface Form {
  /** Global. Each quantifier has a bound, so that hostile text takes linear time. */
  whole: RegExp;
  /**
   * Finds where the end of a text begins that may become the whole, or -1; an
   * expression ends with `$`.
   */
  beginning: { [Symbol.search](text: string): number };
  /**
   * Such as a sum of digits. Words beside it may look like a part of it, so that
   * it may begin at any word of the whole, and end with any.
   */
  isValid?: (found: string, around: Around) => boolean;
  longest: number;
}

/** A pattern of several forms. */
export class FormsPattern implements Pattern {
  readonly longest: number;

  constructor(private readonly forms: readonly Form[]) {
    this.longest = Math.max(...forms.map(({ longest }) => longest));
  }

  find(text: string): Span[] {
    return this.forms.flatMap(({ whole, isValid }) =>
      isValid ? validSpans(text, whole, isValid) : spansOf(text, whole),
    );
  }

  pendingFrom(text: string): number {
    return Math.min(
      ...this.forms.map(({ beginning, longest }) => {
        const from = Math.max(0, text.length - longest);
        const at = text.slice(from).search(beginning);
        return at < 0 ? text.length : from + at;
      }),
    );
  }
}

function spansOf(text: string, whole: RegExp): Span[] {
  return [...text.matchAll(whole)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** From each word the longest that is valid; they may overlap. */
function validSpans(
  text: string,
  whole: RegExp,
  isValid: NonNullable<Form['isValid']>,
): Span[] {
  const spans: Span[] = [];
  const expression = new RegExp(whole);
  let match = expression.exec(text);
  while (match) {
    const { 0: longest, index: start } = match;
    let found = longest;
    while (
      found &&
      !isValid(found, { text, start, end: start + found.length })
    ) {
      found = found.slice(0, lastBreak(found));
    }
    if (found) spans.push({ start, end: start + found.length });
    expression.lastIndex = start + 1;
    match = expression.exec(text);
  }
  return spans;
}

/** Where the last word ends that has another one behind it, or 0. */
function lastBreak(found: string): number {
  return Math.max(0, found.lastIndexOf(' '), found.lastIndexOf('-'));
}

/**
 * A form that begins with certain letters, so that little is held back.
 *
 * @param rest - a character class, such as `[0-9A-Z]`
 */
export function prefixed(
  prefix: string,
  rest: string,
  least: number,
  most: number,
): Form {
  const escaped = [...prefix].map(letter => letter.replace(/\W/g, '\\$&'));
  const beginning = escaped.reduceRight(
    (inner, letter) => `${letter}(?:${inner})?`,
    `${rest}{0,${most}}`,
  );
  const longest = prefix.length + most;
  return {
    whole: new RegExp(
      `(?<![A-Za-z0-9])${escaped.join('')}${rest}{${least},${most}}`,
      'g',
    ),
    beginning: inLastRun(
      new RegExp(`(?<![A-Za-z0-9])${beginning}$`),
      new RegExp(`${rest}|[${escaped.join('')}]`),
      longest,
    ),
    longest,
  };
}

/** Searches only the last letters of a kind: the others would be tried in vain, each to the end. */
function inLastRun(
  expression: RegExp,
  letter: RegExp,
  longest: number,
): Form['beginning'] {
  return {
    [Symbol.search](text) {
      const least = Math.max(0, text.length - longest);
      let from = text.length;
      while (from > least && letter.test(text[from - 1])) from -= 1;
      if (from === text.length) return -1;
      // With the letter before, which tells whether a word begins
      const before = Math.max(0, from - 1);
      const at = text.slice(before).search(expression);
      return at < 0 ? at : before + at;
    },
  };
}
