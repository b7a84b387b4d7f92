import { CatalogApi, CatalogClient } from '@backstage/catalog-client';
import {
  ApiHolder,
  discoveryApiRef,
  fetchApiRef,
  useApi,
  useApiHolder,
} from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useRef } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/**
 * The catalog, with requests that a signal aborts. Backstage's client takes no
 * signal, so one of its kind is made that does; another one is used as it is.
 */
function abortable(
  catalogApi: CatalogApi,
  apis: ApiHolder,
  signal: AbortSignal,
): CatalogApi {
  if (!(catalogApi instanceof CatalogClient)) return catalogApi;
  const discoveryApi = apis.get(discoveryApiRef);
  const fetchApi = apis.get(fetchApiRef);
  if (!discoveryApi || !fetchApi) return catalogApi;
  return new CatalogClient({
    discoveryApi,
    fetchApi: {
      fetch: (input, init) => fetchApi.fetch(input, { ...init, signal }),
    },
  });
}

/**
 * Puts a question to the catalog, as a value that goes through JSON. The last
 * answer stays until the next one is there; an error goes as soon as it is asked
 * again. A new question aborts the one before: what was asked while typing
 * neither waits in the browser's queue nor comes in late.
 *
 * @param ask - the same function each time
 */
export function useCatalogRequest<Question, Answer>(
  question: Question,
  ask: (catalog: CatalogApi, question: Question) => Promise<Answer>,
) {
  const catalogApi = useApi(catalogApiRef);
  const apis = useApiHolder();
  const running = useRef<AbortController>();
  useEffect(() => () => running.current?.abort(), []);
  const text = JSON.stringify(question);
  const { value, error, loading, retry } = useAsyncRetry(() => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    return ask(abortable(catalogApi, apis, signal), JSON.parse(text));
  }, [catalogApi, apis, text, ask]);
  return { value, error: loading ? undefined : error, loading, retry };
}
