import {
  GetEntityFacetsRequest,
  QueryEntitiesRequest,
} from '@backstage/catalog-client';
import { QueryDefinition } from './definition';
import { BrowseState } from './state';

/** Entities on one page. */
export const PAGE_SIZE = 24;

function buildFilter(
  definition: QueryDefinition,
  state: BrowseState,
  except?: string,
): Record<string, string | string[]> {
  const selected = definition.facets
    .filter(({ id }) => id !== except && state.filters[id])
    .map(({ id, field }) => [field, state.filters[id]]);
  return { kind: definition.kind, ...Object.fromEntries(selected) };
}

/** The query for one page of entities. A cursor carries the query with it. */
export function buildPageQuery(
  definition: QueryDefinition,
  state: BrowseState,
): QueryEntitiesRequest {
  const page = { fields: definition.fields, limit: PAGE_SIZE };
  if (state.cursor) return { ...page, cursor: state.cursor };
  const sort = definition.sorts.find(({ id }) => id === state.sort)!;
  return {
    ...page,
    filter: buildFilter(definition, state),
    orderFields: sort.orderFields[state.order],
    ...(state.search && {
      fullTextFilter: { term: state.search, fields: definition.searchFields },
    }),
  };
}

/**
 * The queries for facet counts: one for all facets without a selection, and one
 * for each with a selection, without its own filter, so that its other values
 * keep the count they would add. The catalog counts without the search text.
 */
export function buildFacetQueries(
  definition: QueryDefinition,
  state: BrowseState,
): GetEntityFacetsRequest[] {
  const isSelected = (id: string) => Boolean(state.filters[id]);
  const open = definition.facets.filter(({ id }) => !isSelected(id));
  const selected = definition.facets.filter(({ id }) => isSelected(id));
  return [
    ...(open.length > 0
      ? [
          {
            filter: buildFilter(definition, state),
            facets: open.map(({ field }) => field),
          },
        ]
      : []),
    ...selected.map(({ id, field }) => ({
      filter: buildFilter(definition, state, id),
      facets: [field],
    })),
  ];
}
