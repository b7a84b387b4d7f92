import {
  GetEntityFacetsRequest,
  QueryEntitiesRequest,
} from '@backstage/catalog-client';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { QueryDefinition } from './definition';
import { facetFilter } from './facetSelection';
import { BrowseState } from './state';

/** Entities on one page. */
export const PAGE_SIZE = 24;

function buildFilter(
  { kind, facets }: QueryDefinition,
  filters: BrowseState['filters'],
): Record<string, string | string[]> {
  return { kind, ...facetFilter(facets, filters) };
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
    filter: buildFilter(definition, state.filters),
    orderFields: sort.orderFields[state.order],
    ...(state.search && {
      fullTextFilter: { term: state.search, fields: definition.searchFields },
    }),
  };
}

/** A request for counts, with the ids of the facets that it counts for. */
export interface FacetQuery {
  facetIds: string[];
  request: GetEntityFacetsRequest;
}

/**
 * The queries for facet counts: one for all facets without a selection, and one
 * for each with a selection, without its own filter, so that its other values
 * keep the count they would add. The catalog counts without the search text.
 */
export function buildFacetQueries(
  definition: QueryDefinition,
  { filters }: BrowseState,
): FacetQuery[] {
  const query = (
    facets: readonly FacetDefinition[],
    others: BrowseState['filters'],
  ): FacetQuery => ({
    facetIds: facets.map(({ id }) => id),
    request: {
      filter: buildFilter(definition, others),
      facets: [...new Set(facets.map(({ field }) => field))],
    },
  });
  const open = definition.facets.filter(({ id }) => !filters[id]);
  const selected = definition.facets.filter(({ id }) => filters[id]);
  return [
    ...(open.length > 0 ? [query(open, filters)] : []),
    ...selected.map(facet => {
      const { [facet.id]: _, ...others } = filters;
      return query([facet], others);
    }),
  ];
}
