/**
 * Two strings that sort like a value, but for what is unknown: last in either direction.
 *
 * @public
 */
export interface SortKey {
  asc: string;
  desc: string;
}

const DIGITS = 18;
const LONGEST = 100;

/**
 * Decimals of a benchmark's result in its key.
 *
 * @public
 */
export const SCORE_DECIMALS = 3;

// Letters come after digits, and a prefix before what it begins, in every collation.
const UNKNOWN_KEY: SortKey = { asc: 'unknown', desc: '0' };

function known(key: string): SortKey {
  return { asc: key, desc: key };
}

/**
 * Key of a number that is not negative, with so many decimals.
 *
 * @public
 */
export function numberSortKey(
  value: number | undefined,
  decimals: number = 0,
): SortKey {
  if (value === undefined || !Number.isFinite(value)) {
    return UNKNOWN_KEY;
  }
  return known(
    String(Math.round(value * 10 ** decimals)).padStart(DIGITS, '0'),
  );
}

/**
 * Reads a key of {@link numberSortKey}; undefined where the number is unknown.
 *
 * @public
 */
export function readNumberSortKey(
  key: string | undefined,
  decimals: number = 0,
): number | undefined {
  return key?.length === DIGITS && /^\d+$/.test(key)
    ? Number(key) / 10 ** decimals
    : undefined;
}

/**
 * Key of `YYYY-MM-DD` or `YYYY-MM`; a month comes before its days.
 *
 * @public
 */
export function dateSortKey(value: string | undefined): SortKey {
  return value ? known(value.replace(/-/g, '').padEnd(8, '0')) : UNKNOWN_KEY;
}

/**
 * Key of a text, whatever its case.
 *
 * @public
 */
export function textSortKey(value: string): SortKey {
  return known(value.toLocaleLowerCase('en-US').slice(0, LONGEST));
}
