import { CatalogApi, QueryEntitiesRequest } from '@backstage/catalog-client';
import { BrowseDefinition } from './definition';
import { buildPageQuery } from './query';
import { isRefusedQuery } from './refusedQuery';
import { BrowseState } from './state';
import { useCatalogRequest } from './useCatalogRequest';

interface PageQuestion {
  page: QueryEntitiesRequest;
  /** Where the page is not the first one. */
  first?: QueryEntitiesRequest;
}

async function askForPage(catalog: CatalogApi, { page, first }: PageQuestion) {
  try {
    return await catalog.queryEntities(page);
  } catch (error) {
    if (first && isRefusedQuery(error)) return catalog.queryEntities(first);
    throw error;
  }
}

/**
 * One page of entities; the last page stays while the next one is loading. A
 * cursor comes from the URL and may be out of date: where the catalog refuses
 * it, the first page is shown.
 */
export function useBrowsePage(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  return useCatalogRequest(
    {
      page: buildPageQuery(definition, state),
      first: state.cursor
        ? buildPageQuery(definition, { ...state, cursor: undefined })
        : undefined,
    },
    askForPage,
  );
}
