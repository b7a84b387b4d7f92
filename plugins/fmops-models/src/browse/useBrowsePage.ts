import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { BrowseDefinition } from './definition';
import { buildPageQuery } from './query';
import { BrowseState } from './state';

/** One page of entities; the last page stays while the next one is loading. */
export function useBrowsePage(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  const catalogApi = useApi(catalogApiRef);
  const query = JSON.stringify(buildPageQuery(definition, state));
  return useAsyncRetry(
    () => catalogApi.queryEntities(JSON.parse(query)),
    [catalogApi, query],
  );
}
