import { isLuhn } from './checksums';
import type { Around } from './Form';

/** Digits of the shortest number. */
const LEAST = 13;

/** First digits that issuers of cards have, and groups as they are printed. */
const PRINTED = /^(?:[3-6]\d|2[2-7])\d{2,}(?:[ -]\d{4,})*(?:[ -]\d{1,3})?$/;

/**
 * Whether digits are the number of a card. Of a row of numbers some always have
 * the right sum: among others it must also be written as cards are.
 */
export function isCard(found: string, { text, start, end }: Around): boolean {
  if (found.length < LEAST) return false;
  if (!PRINTED.test(found) && isInRow(text, start, end)) return false;
  return found.replace(/\D/g, '').length >= LEAST && isLuhn(found);
}

function isInRow(text: string, start: number, end: number): boolean {
  return (
    /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ -]\d/.test(text.slice(end, end + 2))
  );
}
