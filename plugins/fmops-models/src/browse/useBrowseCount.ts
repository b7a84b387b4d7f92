import { CatalogApi, QueryEntitiesRequest } from '@backstage/catalog-client';
import { BrowseDefinition } from './definition';
import { buildCountQuery, buildListedQuery } from './query';
import { BrowseState } from './state';
import { useCatalogRequest } from './useCatalogRequest';

interface CountQuestion {
  all: QueryEntitiesRequest;
  listed?: QueryEntitiesRequest;
}

async function askForCount(
  catalog: CatalogApi,
  { all, listed }: CountQuestion,
) {
  const answers = await Promise.all(
    [all, ...(listed ? [listed] : [])].map(query =>
      catalog.queryEntities(query),
    ),
  );
  const [total, inList = total] = answers.map(({ totalItems }) => totalItems);
  return { total, unlisted: total - inList };
}

/**
 * How many entities there are on all pages, whatever page is shown, and how many
 * fit but can't be in the list, since they lack the key that is sorted by.
 */
export function useBrowseCount(
  definition: BrowseDefinition,
  state: BrowseState,
) {
  return useCatalogRequest(
    {
      all: buildCountQuery(definition, state),
      listed: buildListedQuery(definition, state),
    },
    askForCount,
  );
}
