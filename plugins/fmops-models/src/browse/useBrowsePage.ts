import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { BrowseDefinition } from './definition';
import { buildPageQuery } from './query';
import { isRefusedQuery } from './refusedQuery';
import { BrowseState } from './state';

/**
 * One page of entities; the last page stays while the next one is loading. A
 * cursor comes from the URL and may be out of date: where the catalog refuses
 * it, the first page is shown.
 */
export function useBrowsePage(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  const catalogApi = useApi(catalogApiRef);
  const queries = JSON.stringify({
    page: buildPageQuery(definition, state),
    first: buildPageQuery(definition, { ...state, cursor: undefined }),
  });
  const hasCursor = state.cursor !== undefined;
  return useAsyncRetry(async () => {
    const { page, first } = JSON.parse(queries);
    try {
      return await catalogApi.queryEntities(page);
    } catch (error) {
      if (hasCursor && isRefusedQuery(error)) {
        return catalogApi.queryEntities(first);
      }
      throw error;
    }
  }, [catalogApi, queries, hasCursor]);
}
