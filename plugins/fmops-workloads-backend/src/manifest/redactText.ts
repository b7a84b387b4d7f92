import { redactSecrets } from '../diagnosis/redactSecrets';
import { namesSecret } from './secretNames';

export const HIDDEN = '***';

// Letters and digits in a row that no word and no digest has.
const RUN = /[A-Za-z0-9+]{20,}={0,2}/g;
const ASSIGNMENT =
  /\b([A-Za-z_][\w.-]{1,60})(=|: ?)("[^"\n]*"|'[^'\n]*'|[^\s"';,]+)/g;
const OPTION =
  /(?<![\w-])(--?[A-Za-z][\w.-]{1,60})([= ]\s{0,3})("[^"\n]*"|'[^'\n]*'|[^\s"'-][^\s"']*)/g;
const NUMBER = /^[\d.]+$/;
const HEADER =
  /(?<=\bauthorization["']?\s{0,2}[:=]\s{0,2}["']?)[^\s"'][^\n"']*/gi;
/** Of `curl -u user:password`. */
const LOGIN = /(?<=(?:^|\s)-u[ =]?[^\s:"']{1,100}:)[^\s"']+/g;

/** Text of a manifest without secrets: by their form, by the names before them, and by chance alone. */
export function redactText(text: string): string {
  return redactSecrets(text)
    .replace(HEADER, HIDDEN)
    .replace(LOGIN, HIDDEN)
    .replace(ASSIGNMENT, hideNamed)
    .replace(OPTION, hideNamed)
    .replace(RUN, run => (looksRandom(run) ? HIDDEN : run));
}

function hideNamed(
  _: string,
  name: string,
  sign: string,
  value: string,
): string {
  if (namesSecret(name) && !NUMBER.test(value)) {
    return `${name}${sign}${HIDDEN}`;
  }
  // An assignment may be the value of another: `--set=password=x`.
  return `${name}${sign}${value.replace(ASSIGNMENT, hideNamed)}`;
}

/** Upper and lower case and digits in one long row: a key, never a word. */
function looksRandom(run: string): boolean {
  const digits = run.replace(/[^0-9]/g, '').length;
  return digits >= 2 && /[a-z]/.test(run) && /[A-Z]/.test(run);
}
