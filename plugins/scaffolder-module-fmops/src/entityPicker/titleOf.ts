import type { Entity } from '@backstage/catalog-model';

/** What people call an entity. */
export function titleOf({ metadata }: Entity): string {
  return metadata.title ?? metadata.name;
}
