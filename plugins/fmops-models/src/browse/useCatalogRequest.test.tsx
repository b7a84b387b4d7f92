import { CatalogApi, CatalogClient } from '@backstage/catalog-client';
import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { useCatalogRequest } from './useCatalogRequest';

/** A server that answers when told to. */
function slowServer() {
  const requests: Array<{
    url: string;
    signal: AbortSignal;
    answer: (total: number) => void;
    fail: (error: Error) => void;
  }> = [];
  const fetchApi = {
    fetch: (input: RequestInfo | URL, init?: RequestInit) =>
      new Promise<Response>((resolve, reject) => {
        const signal = init!.signal!;
        signal.addEventListener('abort', () => reject(signal.reason));
        requests.push({
          url: String(input),
          signal,
          fail: reject,
          answer: totalItems =>
            resolve(
              new Response(
                JSON.stringify({ items: [], totalItems, pageInfo: {} }),
              ),
            ),
        });
      }),
  };
  const discoveryApi = {
    getBaseUrl: async () => 'http://localhost/api/catalog',
  };
  return { requests, fetchApi, discoveryApi };
}

const count = (catalog: CatalogApi, term: string) =>
  catalog
    .queryEntities({ limit: 0, fullTextFilter: { term } })
    .then(({ totalItems }) => totalItems);

function ask(server: ReturnType<typeof slowServer>, catalog: CatalogApi) {
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <TestApiProvider
      apis={[
        [catalogApiRef, catalog],
        [fetchApiRef, server.fetchApi],
        [discoveryApiRef, server.discoveryApi],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  return renderHook(({ term }) => useCatalogRequest(term, count), {
    wrapper,
    initialProps: { term: 'l' },
  });
}

const stock = (server: ReturnType<typeof slowServer>) =>
  new CatalogClient(server);

it('aborts what was asked before, and shows the newest answer', async () => {
  const server = slowServer();
  const hook = ask(server, stock(server));
  await waitFor(() => expect(server.requests).toHaveLength(1));
  hook.rerender({ term: 'llama' });
  await waitFor(() => expect(server.requests).toHaveLength(2));

  const [first, second] = server.requests;
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  expect(second.url).toContain('llama');
  await act(async () => second.answer(7));
  await waitFor(() => expect(hook.result.current.value).toBe(7));
  expect(hook.result.current.error).toBeUndefined();
});

it('does not ask again for the same question, and keeps the answer meanwhile', async () => {
  const server = slowServer();
  const hook = ask(server, stock(server));
  await waitFor(() => expect(server.requests).toHaveLength(1));
  await act(async () => server.requests[0].answer(3));
  await waitFor(() => expect(hook.result.current.value).toBe(3));
  hook.rerender({ term: 'l' });
  expect(server.requests).toHaveLength(1);
  hook.rerender({ term: 'll' });
  expect(hook.result.current).toMatchObject({ loading: true, value: 3 });
});

it('aborts when the page is left', async () => {
  const server = slowServer();
  const hook = ask(server, stock(server));
  await waitFor(() => expect(server.requests).toHaveLength(1));
  hook.unmount();
  expect(server.requests[0].signal.aborted).toBe(true);
});

it('uses another catalog client than that of Backstage as it is', async () => {
  const server = slowServer();
  const hook = ask(server, catalogApiMock({ entities: [] }));
  await waitFor(() => expect(hook.result.current.value).toBe(0));
  expect(server.requests).toEqual([]);
});

it('drops an error as soon as it asks again', async () => {
  const server = slowServer();
  const hook = ask(server, stock(server));
  await waitFor(() => expect(server.requests).toHaveLength(1));
  await act(async () => server.requests[0].fail(new Error('no answer')));
  await waitFor(() => expect(hook.result.current.error).toBeDefined());
  act(() => hook.result.current.retry());
  await waitFor(() => expect(server.requests).toHaveLength(2));
  expect(hook.result.current).toMatchObject({
    loading: true,
    error: undefined,
  });
});
