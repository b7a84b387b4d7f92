import { CatalogApi } from '@backstage/catalog-client';
import { BrowseDefinition } from './definition';
import { buildFacetQueries, FacetQuery } from './query';
import { BrowseState } from './state';
import { useCatalogRequest } from './useCatalogRequest';

/** Counts of the field's values by facet id, for all facets of the definition. */
export type FacetCounts = Record<
  string,
  Array<{ value: string; count: number }>
>;

interface FacetQuestion {
  queries: FacetQuery[];
  /** By facet id. */
  fields: Record<string, string>;
}

async function askForCounts(
  catalog: CatalogApi,
  { queries, fields }: FacetQuestion,
): Promise<FacetCounts> {
  const counts = await Promise.all(
    queries.map(async ({ facetIds, request }) => {
      const { facets } = await catalog.getEntityFacets(request);
      return facetIds.map(id => [id, facets[fields[id]]]);
    }),
  );
  return Object.fromEntries(counts.flat());
}

/** Facet counts under the selected filters, whatever page and sort are shown. */
export function useFacetCounts(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  const { facets } = definition;
  return useCatalogRequest(
    {
      queries: buildFacetQueries(definition, state),
      fields: Object.fromEntries(facets.map(({ id, field }) => [id, field])),
    },
    askForCounts,
  );
}
