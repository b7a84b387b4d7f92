import type { QueryEntitiesInitialRequest } from '@backstage/catalog-client';

/** A condition on entities, in the query language of the catalog. */
export type FilterPredicate = NonNullable<QueryEntitiesInitialRequest['query']>;

type Condition =
  | string
  | { $in: string[] }
  | { $exists: boolean }
  | { $hasPrefix: string };

/** A condition on one field. */
export function where(field: string, condition: Condition): FilterPredicate {
  // The type keeps operators out of field names, which it cannot tell of a string
  return { [field]: condition } as FilterPredicate;
}
