import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { BrowseDefinition } from './definition';
import { buildCountQuery } from './query';
import { BrowseState } from './state';

/** How many entities there are on all pages, whatever page and sort are shown. */
export function useBrowseCount(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  const catalogApi = useApi(catalogApiRef);
  const query = JSON.stringify(buildCountQuery(definition, state));
  return useAsyncRetry(async () => {
    const { totalItems } = await catalogApi.queryEntities(JSON.parse(query));
    return totalItems;
  }, [catalogApi, query]);
}
