import { RE2JS } from 're2js';
import type { Pattern, Span } from './PatternRule';

/**
 * A pattern of the configuration, in the syntax of RE2, whose time is linear in
 * the text whatever the pattern is.
 *
 * @param longest - how much of an answer is held back for it, in UTF-16 units
 * @throws Error where it is no such pattern
 */
export function expressionPattern(source: string, longest: number): Pattern {
  const expression = RE2JS.compile(source);
  return {
    find: text => spansOf(expression, text),
    // Nothing tells what such a pattern begins with.
    pendingFrom: text => Math.max(0, text.length - longest),
    longest,
  };
}

/** Words and phrases, in any case. */
export function termsPattern(terms: readonly string[]): Pattern {
  const expression = RE2JS.compile(
    `(?i)(?:${terms.map(term => RE2JS.quote(term)).join('|')})`,
  );
  const folded = terms.map(term => term.toLocaleLowerCase('en-US'));
  const longest = Math.max(...terms.map(({ length }) => length));
  return {
    find: text => spansOf(expression, text),
    pendingFrom: text => {
      const end = text.slice(-longest).toLocaleLowerCase('en-US');
      const pending = folded.map(term => {
        let length = Math.min(term.length - 1, end.length);
        while (length > 0 && !end.endsWith(term.slice(0, length))) length -= 1;
        return length;
      });
      return text.length - Math.max(...pending);
    },
    longest,
  };
}

function spansOf(expression: RE2JS, text: string): Span[] {
  const matcher = expression.matcher(text);
  const spans: Span[] = [];
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
