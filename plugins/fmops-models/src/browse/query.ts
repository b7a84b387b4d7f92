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

function buildSearch(
  { searchFields }: QueryDefinition,
  { search }: BrowseState,
) {
  return search && { fullTextFilter: { term: search, fields: searchFields } };
}

/** The sort order of a state. */
export function sortOf<Sort extends { id: string }>(
  { sorts }: { sorts: readonly Sort[] },
  { sort }: Pick<BrowseState, 'sort'>,
): Sort {
  return sorts.find(({ id }) => id === sort) ?? sorts[0];
}

/**
 * The query for one page of entities. A cursor carries the query with it.
 * Counting takes the catalog longer than finding a page, so it is left to
 * {@link buildCountQuery}.
 */
export function buildPageQuery(
  definition: QueryDefinition,
  state: BrowseState,
): QueryEntitiesRequest {
  const sort = sortOf(definition, state);
  const page = {
    fields: [...definition.fields, ...(sort.fields ?? [])],
    limit: PAGE_SIZE,
    totalItems: 'exclude' as const,
  };
  if (state.cursor) return { ...page, cursor: state.cursor };
  return {
    ...page,
    filter: buildFilter(definition, state.filters),
    orderFields: sort.orderFields[state.order],
    ...buildSearch(definition, state),
  };
}

/** The query for how many entities there are on all pages. */
export function buildCountQuery(
  definition: QueryDefinition,
  state: BrowseState,
): QueryEntitiesRequest {
  return {
    limit: 0,
    filter: buildFilter(definition, state.filters),
    ...buildSearch(definition, state),
  };
}

/**
 * The query for how many of these the list shows; undefined where it shows all.
 * The catalog leaves out entities without the key that is sorted by.
 */
export function buildListedQuery(
  definition: QueryDefinition,
  state: BrowseState,
): QueryEntitiesRequest | undefined {
  const { partial, orderFields } = sortOf(definition, state);
  return partial
    ? {
        ...buildCountQuery(definition, state),
        orderFields: orderFields[state.order],
      }
    : undefined;
}

/** More at once, and PostgreSQL reads all fields of all entities instead of an index. */
const FACETS_PER_REQUEST = 8;

/** A request for counts, with the ids of the facets that it counts for. */
export interface FacetQuery {
  facetIds: string[];
  request: GetEntityFacetsRequest;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/**
 * The queries for facet counts: some for all facets without a selection, and one
 * for each with a selection, without its own filter, so that its other values
 * keep the count they would add. The catalog counts without the search text.
 *
 * @param counted - the facets to count for, all by default
 */
export function buildFacetQueries(
  definition: QueryDefinition,
  { filters }: BrowseState,
  counted: readonly FacetDefinition[] = definition.facets,
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
  const free = counted.filter(({ id }) => !filters[id]);
  const selected = counted.filter(({ id }) => filters[id]);
  return [
    ...chunks(free, FACETS_PER_REQUEST).map(some => query(some, filters)),
    ...selected.map(facet => {
      const { [facet.id]: _, ...others } = filters;
      return query([facet], others);
    }),
  ];
}
