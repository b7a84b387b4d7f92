import { stripVTControlCharacters } from 'node:util';
import { redactSecrets } from '../diagnosis/redactSecrets';

const MAX_LENGTH = 4_096;
// Control characters, but for the tabulator.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * A log line as plain text: no terminal codes, no tokens, of a progress bar that
 * redraws itself only the last state, and no longer than people read.
 */
export function cleanLogLine(line: string): string {
  const drawn = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
  const text = redactSecrets(
    // Cut first: what is thrown away need not be read
    stripVTControlCharacters(drawn.slice(0, 4 * MAX_LENGTH)).replace(
      CONTROL,
      '',
    ),
  );
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
