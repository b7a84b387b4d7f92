import { InputError } from '@backstage/errors';

/**
 * A time that a file states as a number, as ISO 8601.
 *
 * @param milliseconds - since 1970
 * @param field - where it stands, for the error
 * @throws InputError for numbers beyond all calendars
 */
export function instantOf(milliseconds: number, field: string): string {
  const time = new Date(milliseconds);
  if (Number.isNaN(time.getTime())) {
    throw new InputError(`${field}: is no time, it is too far from today`);
  }
  return time.toISOString();
}
