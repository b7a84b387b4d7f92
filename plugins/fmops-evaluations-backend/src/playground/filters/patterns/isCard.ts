import { isLuhn } from './checksums';
import type { Around } from './Form';

/** First digits that issuers of cards have, and groups as they are printed. */
const PRINTED = /^(?:[3-6]\d|2[2-7])\d{2,}(?:[ -]\d{4,})*(?:[ -]\d{1,3})?$/;

/**
 * Whether digits are the number of a card. Of a row of numbers some always have
 * the right sum: among others it must also be written as cards are.
 */
export function isCard(found: string, { text, start, end }: Around): boolean {
  if (found.replace(/\D/g, '').length < 13) return false;
  const alone =
    !/\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[ -]\d/.test(text.slice(end, end + 2));
  return (alone || PRINTED.test(found)) && isLuhn(found);
}
