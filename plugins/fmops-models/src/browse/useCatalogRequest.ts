import { CatalogApi, CatalogClient } from '@backstage/catalog-client';
import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * Puts a question to the catalog, as a value that goes through JSON. The last
 * answer stays until the next one is there. A new question aborts the one
 * before: what was asked while typing neither waits in the browser's queue nor
 * comes in late. (Backstage's client takes no signal; another one than that is
 * used as it is.)
 *
 * @param ask - the same function each time
 */
export function useCatalogRequest<Question, Answer>(
  question: Question,
  ask: (catalog: CatalogApi, question: Question) => Promise<Answer>,
) {
  const catalogApi = useApi(catalogApiRef);
  const discoveryApi = useApi(discoveryApiRef);
  const fetchApi = useApi(fetchApiRef);
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);
  const text = JSON.stringify(question);
  return useAsyncRetry(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const catalog =
      catalogApi instanceof CatalogClient
        ? new CatalogClient({
            discoveryApi,
            fetchApi: {
              fetch: (input, init) =>
                fetchApi.fetch(input, { ...init, signal }),
            },
          })
        : catalogApi;
    return ask(catalog, JSON.parse(text));
  }, [catalogApi, discoveryApi, fetchApi, text, ask]);
}
