import { types } from 'node:util';

/** Readers of single values in hostile answers: the value, or nothing. */

const LONGEST = 2_000;

/**
 * The fields of an object; empty for anything else.
 *
 * @public
 */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/**
 * The items of a list; empty for anything else.
 *
 * @public
 */
export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * A text that is not blank.
 *
 * @public
 */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/**
 * The texts in one text or in a list.
 *
 * @public
 */
export function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap(
    item => text(item) ?? [],
  );
}

/**
 * A text without control and direction characters; lines and tabs stay.
 *
 * @public
 */
export function printable(value: string): string {
  return value.replace(/[^\P{C}\n\t]/gu, '');
}

/**
 * A text for people: no control or direction characters, at most 2,000 characters.
 *
 * @public
 */
export function prose(value: unknown, longest = LONGEST): string | undefined {
  const all = text(value);
  if (!all) {
    return undefined;
  }
  const clean = printable(all.slice(0, 2 * longest)).trim();
  return (
    (clean.length > longest
      ? `${printable(clean.slice(0, longest - 1))}…`
      : clean) || undefined
  );
}

/**
 * A count of at least one.
 *
 * @public
 */
export function positiveCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0
    ? (value as number)
    : undefined;
}

/**
 * A time as ISO 8601 in UTC, from milliseconds, a number in a text, or a date.
 *
 * @public
 */
export function instant(value: unknown): string | undefined {
  const date = dateOf(value);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date.toISOString() : undefined;
}

function dateOf(value: unknown): Date {
  if (types.isDate(value)) return value;
  if (typeof value === 'number') return new Date(value);
  if (typeof value !== 'string') return new Date(NaN);
  return new Date(/^\d+$/.test(value) ? Number(value) : value);
}

/**
 * An http or https address without credentials.
 *
 * @public
 */
export function webAddress(value: unknown): string | undefined {
  const address = text(value);
  if (!address || address.length > LONGEST || !URL.canParse(address)) {
    return undefined;
  }
  const { protocol, username, password, href } = new URL(address);
  return /^https?:$/.test(protocol) && !username && !password
    ? href
    : undefined;
}

/**
 * `owner/name` on the Hugging Face Hub.
 *
 * @public
 */
export function hubId(value: unknown): string | undefined {
  const id = text(value);
  return id && id.length <= 200 && /^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(id)
    ? id
    : undefined;
}
