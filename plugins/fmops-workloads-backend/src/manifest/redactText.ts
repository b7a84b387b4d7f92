import { redactSecrets } from '../diagnosis/redactSecrets';
import { namesSecret } from './secretNames';

export const HIDDEN = '***';

// Letters and digits in a row that no word and no digest has.
const RUN = /[A-Za-z0-9+]{20,}={0,2}/g;
/** `name=` or `name: `, and what may follow as its value. */
const ASSIGNMENT: Named = {
  name: /\b([A-Za-z_][\w.-]{1,60})(?:=|: ?)/g,
  value: /"[^"\n]*"|'[^'\n]*'|[^\s"';,]+/y,
};
/** `--name=` or `--name `, likewise. */
const OPTION: Named = {
  name: /(?<![\w-])(--?[A-Za-z][\w.-]{1,60})[= ]\s{0,3}/g,
  value: /"[^"\n]*"|'[^'\n]*'|[^\s"'-][^\s"']*/y,
};
const NUMBER = /^[\d.]+$/;
const HEADER =
  /(?<=\bauthorization["']?\s{0,2}[:=]\s{0,2}["']?)[^\s"'][^\n"']*/gi;
/** Of `curl -u user:password`. */
const LOGIN = /(?<=(?:^|\s)-u[ =]?[^\s:"']{1,100}:)[^\s"']+/g;

interface Named {
  name: RegExp;
  value: RegExp;
}

/** Text of a manifest without secrets: by their form, by the names before them, and by chance alone. */
export function redactText(text: string): string {
  const formless = redactSecrets(text)
    .replace(HEADER, HIDDEN)
    .replace(LOGIN, HIDDEN);
  return hideNamed(hideNamed(formless, ASSIGNMENT), OPTION).replace(RUN, run =>
    looksRandom(run) ? HIDDEN : run,
  );
}

/**
 * Hides values whose names say that they are secret. What follows another name is
 * read on, since it may be one itself: `--set=password=x`.
 */
function hideNamed(text: string, { name, value }: Named): string {
  let shown = '';
  let read = 0;
  for (const match of text.matchAll(name)) {
    const start = match.index + match[0].length;
    if (match.index < read || !namesSecret(match[1])) continue;
    const found = valueAt(text, start, value);
    if (!found || NUMBER.test(found)) continue;
    shown += text.slice(read, start) + HIDDEN;
    read = start + found.length;
  }
  return shown + text.slice(read);
}

function valueAt(text: string, start: number, value: RegExp) {
  value.lastIndex = start;
  return value.exec(text)?.[0];
}

/** Upper and lower case and digits in one long row: a key, never a word. */
function looksRandom(run: string): boolean {
  const digits = run.replace(/[^0-9]/g, '').length;
  return digits >= 2 && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
