import { CatalogApi } from '@backstage/catalog-client';
import { FacetDefinition } from '@fmops/backstage-plugin-fmops-models-common';
import { BrowseDefinition } from './definition';
import { buildFacetQueries, FacetQuery } from './query';
import { BrowseState } from './state';
import { useCatalogRequest } from './useCatalogRequest';

/** Counts of the field's values by facet id; absent for facets that are not counted yet. */
export type FacetCounts = Record<
  string,
  Array<{ value: string; count: number }> | undefined
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

/** Counts of some facets under the selected filters, whatever page and sort are shown. */
export function useFacetCounts(
  definition: BrowseDefinition,
  state: BrowseState,
  facets: readonly FacetDefinition[],
) {
  return useCatalogRequest(
    {
      queries: buildFacetQueries(definition, state, facets),
      fields: Object.fromEntries(facets.map(({ id, field }) => [id, field])),
    },
    askForCounts,
  );
}
