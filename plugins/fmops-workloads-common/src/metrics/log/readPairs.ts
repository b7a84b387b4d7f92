import { readNumber } from './readNumber';

const QUOTES = new Set(['"', "'"]);
/** What cannot be in a name that stands without quotes. */
const ENDS = new Set([...',|;{}[]:=│━#>"\'\t']);
const MAX_NAME = 64;
const MAX_BLANKS = 4;
/** Names of levels and lone dashes stand between names. */
const NO_NAME = /^(?:\(?\d|-$|(?:DEBUG|INFO|WARN|WARNING)$)/;
/** `10/global_step`: the end of one value, and the next name. */
const VALUE_BEFORE = /^[\d.,]+\//;

/**
 * The numbers of a line with the names before them, in lower case, in the order
 * of the line: `{'loss': 2.1}`, `"loss": "2.1"`, `lm loss: 2.1 |`, `loss=2.1`.
 */
export function* readPairs(line: string): Iterable<[string, number]> {
  for (let at = 1; at < line.length; at += 1) {
    const sign = line[at];
    if (sign === ':' || sign === '=') {
      const name = nameBefore(line, at);
      const number = name && readNumber(line, at + 1);
      if (number) {
        yield [name, number.value];
      }
    }
  }
}

function nameBefore(line: string, sign: number): string {
  let end = sign;
  while (sign - end < MAX_BLANKS && line[end - 1] === ' ') {
    end -= 1;
  }
  const least = Math.max(0, end - MAX_NAME);
  const last = line[end - 1];
  if (QUOTES.has(last)) {
    const start = line.lastIndexOf(last, end - 2);
    return start >= least ? line.slice(start + 1, end - 1).toLowerCase() : '';
  }
  let start = end;
  while (start > least && !ENDS.has(line[start - 1])) {
    start -= 1;
  }
  return start < end ? lastWords(line.slice(start, end)).toLowerCase() : '';
}

/** Of `0s 5ms/step - lm loss` only `lm loss`. */
function lastWords(text: string): string {
  const words = text.includes(' ') ? text.trim().split(/ +/) : [text];
  const begin = words.findLastIndex(
    word => NO_NAME.test(word) && !VALUE_BEFORE.test(word),
  );
  const name = words.slice(begin + 1);
  return name.join(' ').replace(VALUE_BEFORE, '');
}
