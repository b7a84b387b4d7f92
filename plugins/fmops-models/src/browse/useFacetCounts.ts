import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { BrowseDefinition } from './definition';
import { buildFacetQueries } from './query';
import { BrowseState } from './state';

/** Counts by catalog field, for all facets of the definition. */
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
  const queries = JSON.stringify(buildFacetQueries(definition, state));
  return useAsyncRetry(async (): Promise<FacetCounts> => {
    const responses = await Promise.all(
      (JSON.parse(queries) as ReturnType<typeof buildFacetQueries>).map(query =>
        catalogApi.getEntityFacets(query),
      ),
    );
    return Object.assign({}, ...responses.map(({ facets }) => facets));
  }, [catalogApi, queries]);
}
