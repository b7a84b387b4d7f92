import { stripVTControlCharacters } from 'node:util';
import { redactSecrets } from '../diagnosis/redactSecrets';

// Control characters but for the line feed, and those that turn the direction
// of all text after them.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of a cluster as it is kept and shown: anybody may have written it, so it
 * is plain, without the secrets that it may carry, and no longer than
 * `maxLength` characters. Empty text is none.
 */
export function clusterText(
  text: string | undefined,
  maxLength: number,
): string | undefined {
  // Cut first: what is thrown away need not be read.
  const plain = redactSecrets(
    stripVTControlCharacters((text ?? '').slice(0, maxLength + 1)).replace(
      INVISIBLE,
      ' ',
    ),
  );
  return plain.length > maxLength
    ? `${plain.slice(0, maxLength - 1)}…`
    : plain || undefined;
}

/** Longest message of a controller, a pod or an event that is kept. */
export const MESSAGE_LENGTH = 1_000;
