import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { BrowseDefinition } from './definition';
import { buildFacetQueries, FacetQuery } from './query';
import { BrowseState } from './state';

/** Counts of the field's values by facet id, for all facets of the definition. */
export type FacetCounts = Record<
  string,
  Array<{ value: string; count: number }>
>;

/** Facet counts under the selected filters, whatever page and sort are shown. */
export function useFacetCounts(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  const catalogApi = useApi(catalogApiRef);
  const { facets: all } = definition;
  const fields = useMemo(
    () => Object.fromEntries(all.map(({ id, field }) => [id, field])),
    [all],
  );
  const queries = JSON.stringify(buildFacetQueries(definition, state));
  return useAsyncRetry(async (): Promise<FacetCounts> => {
    const counts = await Promise.all(
      (JSON.parse(queries) as FacetQuery[]).map(
        async ({ facetIds, request }) => {
          const { facets } = await catalogApi.getEntityFacets(request);
          return facetIds.map(id => [id, facets[fields[id]]]);
        },
      ),
    );
    return Object.fromEntries(counts.flat());
  }, [catalogApi, queries, fields]);
}
