import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** A reference of an entity in the catalog's spelling. */
export function inFull(ref: string): string {
  return stringifyEntityRef(parseEntityRef(ref));
}
