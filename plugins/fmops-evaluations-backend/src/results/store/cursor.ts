import { InputError } from '@backstage/errors';

/** Where the next page begins, as text that clients hand back. */
export function encodeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws InputError for what is no cursor of so many parts */
export function decodeCursor(cursor: string, parts: number): string[] {
  try {
    const place: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString(),
    );
    if (
      Array.isArray(place) &&
      place.length === parts &&
      place.every((part): part is string => typeof part === 'string')
    ) {
      return place;
    }
  } catch {
    // Told below.
  }
  throw new InputError(
    'cursor: this is not the nextCursor of a page; begin with the first page',
  );
}
