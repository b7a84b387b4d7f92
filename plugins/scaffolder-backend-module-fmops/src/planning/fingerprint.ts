import { createHash } from 'node:crypto';

function sorted(value: unknown): unknown {
  return value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== undefined && item !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, sorted(item)]),
      )
    : value;
}

/**
 * Twelve hex digits that are the same for the same request of the same user,
 * whatever the order of the fields: so a task that is started over finds what
 * it made before.
 */
export function fingerprint(request: object, userRef: string): string {
  return createHash('sha256')
    .update(JSON.stringify([userRef, sorted(request)]))
    .digest('hex')
    .slice(0, 12);
}
