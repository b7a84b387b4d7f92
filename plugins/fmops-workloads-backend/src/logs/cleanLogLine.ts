import { stripVTControlCharacters } from 'node:util';
import { redactSecrets } from '../diagnosis/redactSecrets';

const MAX_LENGTH = 4_096;
// Control characters but for the tabulator, and those that turn the direction
// of all text after them.
const CONTROL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ALL_CONTROL = new RegExp(CONTROL, 'g');
// The codes for colours and weights, in a group so that `split` keeps them.
// eslint-disable-next-line no-control-regex
const COLOURS = /(\u001b\[[0-9;:]*m)/;

/**
 * A log line as plain text: no terminal codes, no tokens, of a progress bar that
 * redraws itself only the last state, and no longer than people read.
 *
 * @param ansi - leaves codes for colours and weights in lines without secrets
 */
export function cleanLogLine(
  line: string,
  { ansi = false, maxLength = MAX_LENGTH } = {},
): string {
  const drawn = line.includes('\r') ? lastDrawn(line) : line;
  // Cut first: what is thrown away need not be read.
  const cut = drawn.slice(0, 4 * maxLength);
  const plain = plainText(cut);
  const text = redactSecrets(plain);
  if (text.length > maxLength) {
    return `${text.slice(0, maxLength)}…`;
  }
  return ansi && text === plain ? coloured(cut, plain) : text;
}

function lastDrawn(line: string): string {
  return (
    line
      .replace(/(?<!\r)\r+$/, '')
      .split('\r')
      .at(-1) ?? ''
  );
}

// Most lines have nothing to strip, which is seen much faster.
function plainText(text: string): string {
  return CONTROL.test(text)
    ? stripVTControlCharacters(text).replace(ALL_CONTROL, '')
    : text;
}

function coloured(line: string, plain: string): string {
  const text = line
    .split(COLOURS)
    .map((part, index) => (index % 2 ? part : plainText(part)))
    .join('');
  // Codes within codes can bring text to light that no one has looked at.
  return plainText(text) === plain ? text : plain;
}
