import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useDebounce from 'react-use/esm/useDebounce';

const LIMIT = 20;
const PAUSE_MS = 250;

/** What pickers read of an entity. */
export const PICKED_FIELDS = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'spec',
];

const SEARCHED_FIELDS = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'spec.provider',
];

/**
 * Searches the catalog for entities of a kind, or of a type of it, while somebody types: at most 20
 * come back, and a request starts once the typing pauses.
 */
export function useEntitySearch(
  { kind, type }: { kind: string; type?: string },
  text: string,
) {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState(text);
  useDebounce(() => setTerm(text), PAUSE_MS, [text]);

  const search = useAsyncRetry(async (): Promise<Entity[]> => {
    const { items } = await catalog.queryEntities({
      filter: { kind, ...(type && { 'spec.type': type }) },
      fields: PICKED_FIELDS,
      limit: LIMIT,
      orderFields: { field: 'metadata.name', order: 'asc' },
      totalItems: 'exclude',
      ...(term && { fullTextFilter: { term, fields: SEARCHED_FIELDS } }),
    });
    return items;
  }, [catalog, kind, type, term]);

  return {
    entities: search.value ?? [],
    loading: search.loading || term !== text,
    error: search.error,
    retry: search.retry,
    /** There are more than those shown. */
    limited: search.value?.length === LIMIT,
  };
}
