import type { JsonObject } from '@backstage/types';

/**
 * The same as plain JSON data: what is undefined goes, and halves of characters
 * that are none become the replacement character.
 */
export function plainJson<T extends object>(value: T): T & JsonObject {
  return JSON.parse(JSON.stringify(value), (_key, item) =>
    typeof item === 'string' ? Buffer.from(item).toString() : item,
  );
}
