import type { WorkloadStreamEvent } from '../workload';
import { FmopsWorkloadsClient } from './FmopsWorkloadsClient';

const text = (event: string, data: unknown, id?: string) =>
  `${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(
    data,
  )}\n\n`;

/** A body that comes in pieces and then ends, or stays open. */
function body(pieces: string[], open = false): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      pieces.forEach(piece => controller.enqueue(encoder.encode(piece)));
      if (!open) {
        controller.close();
      }
    },
  });
}

const events = (pieces: string[], open?: boolean) =>
  ({ ok: true, body: body(pieces, open) } as Response);
const refusal = (status: number) =>
  ({
    ...{ ok: false, status, statusText: 'no', headers: new Headers() },
    text: async () => '',
  } as Response);

describe('FmopsWorkloadsClient', () => {
  const fetch = jest.fn<Promise<Response>, [string, RequestInit]>();
  const client = new FmopsWorkloadsClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
    times: { retry: 1, maxRetry: 5, silence: 1_000 },
  });
  const id = { cluster: 'a/b', uid: 'u' };
  let end: AbortController;

  beforeEach(() => {
    fetch.mockReset();
    end = new AbortController();
  });

  /** Follows the list until as many events have come, and returns them. */
  async function follow(count: number, statuses: string[] = []) {
    const seen: WorkloadStreamEvent[] = [];
    await client.stream(
      { entityRef: 'component:default/x' },
      {
        onStatus: status => statuses.push(status),
        onEvent: event => {
          seen.push(event);
          if (seen.length === count) {
            end.abort();
          }
        },
      },
      { signal: end.signal },
    );
    return seen;
  }

  const header = (call: number, name: string) =>
    (fetch.mock.calls[call][1].headers as Record<string, string>)[name];

  it('understands events, also those cut between chunks and those of newer backends', async () => {
    const all = [
      text('snapshot', { workloads: [], clusters: [] }),
      ': keep-alive\n\n',
      text('weather', { sunny: true }),
      text('changed', { state: 'Running' }),
      text('removed', { key: 'a/u' }),
      text('cluster', { name: 'a' }),
    ].join('');
    fetch.mockResolvedValueOnce(
      events([all.slice(0, 20), all.slice(20, 95), all.slice(95)], true),
    );

    expect(await follow(4)).toEqual([
      { type: 'snapshot', workloads: [], clusters: [] },
      { type: 'changed', workload: { state: 'Running' } },
      { type: 'removed', key: 'a/u' },
      { type: 'cluster', cluster: { name: 'a' } },
    ]);
    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/fmops-workloads/v1/workloads/stream?entityRef=component%3Adefault%2Fx',
    );
  });

  it('connects again after a loss, from the last event, and says so', async () => {
    const statuses: string[] = [];
    fetch
      .mockResolvedValueOnce(events([text('cluster', {}, 'r-7')]))
      .mockRejectedValueOnce(new TypeError('network down'))
      .mockResolvedValueOnce(refusal(503))
      .mockResolvedValueOnce(events([text('cluster', {}, 'r-9')], true));

    expect(await follow(2, statuses)).toHaveLength(2);

    expect(header(0, 'Last-Event-ID')).toBeUndefined();
    expect(header(3, 'Last-Event-ID')).toBe('r-7');
    expect(statuses).toEqual([
      'live',
      'reconnecting',
      'reconnecting',
      'reconnecting',
      'live',
    ]);
  });

  it('goes on at once, without calling it a loss, when asked for new credentials', async () => {
    const statuses: string[] = [];
    fetch
      .mockResolvedValueOnce(
        events([text('cluster', {}, 'r-1'), text('reauth', {})], true),
      )
      .mockResolvedValueOnce(events([text('cluster', {})], true));

    await follow(2, statuses);

    expect(statuses).toEqual(['live', 'live']);
    expect(header(1, 'Last-Event-ID')).toBe('r-1');
  });

  it.each([400, 401, 403, 404])(
    'gives up when refused with %s',
    async status => {
      fetch.mockResolvedValue(refusal(status));
      await expect(follow(1)).rejects.toMatchObject({ statusCode: status });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it('takes silence for a loss', async () => {
    const impatient = new FmopsWorkloadsClient({
      discoveryApi: { getBaseUrl: async () => 'http://portal' },
      fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
      times: { retry: 1, silence: 20 },
    });
    fetch.mockImplementation(async (_, { signal }) => {
      const stream = new ReadableStream({
        start(controller) {
          signal!.addEventListener('abort', () =>
            controller.error(new Error('aborted')),
          );
        },
      });
      if (fetch.mock.calls.length === 3) {
        end.abort();
      }
      return { ok: true, body: stream } as Response;
    });

    await impatient.stream({}, { onEvent: () => {} }, { signal: end.signal });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('reads a log to its end, and says how far it came before a loss', async () => {
    const lines: string[] = [];
    fetch
      .mockResolvedValueOnce(events([text('lines', ['one'], 't-1')]))
      .mockResolvedValueOnce(
        events([text('lines', ['two']), text('end', {})], true),
      );

    await client.streamLog(
      id,
      { pod: 'p', tailLines: 50 },
      { onLines: more => lines.push(...more) },
      { signal: end.signal },
    );

    expect(lines).toEqual(['one', 'two']);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'http://portal/api/fmops-workloads/v1/workloads/a%2Fb/u/log?pod=p&tailLines=50',
      'http://portal/api/fmops-workloads/v1/workloads/a%2Fb/u/log?pod=p&tailLines=50',
    ]);
    expect(header(0, 'Last-Event-ID')).toBeUndefined();
    expect(header(1, 'Last-Event-ID')).toBe('t-1');
  });

  it('opens a whole log, and leaves it to be read as it comes', async () => {
    const response = { ok: true, body: body(['one']) } as Response;
    fetch.mockResolvedValueOnce(response);
    const source = { pod: 'p', container: 'c', previous: true };
    expect(await client.downloadLog(id, source)).toBe(response);
    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/fmops-workloads/v1/workloads/a%2Fb/u/log/download?pod=p&container=c&previous=true',
    );
  });

  it('sends the token of a backend, and turns refusals into errors', async () => {
    fetch.mockResolvedValueOnce({
      ok: true,
      json: async () => ({ items: [] }),
    } as unknown as Response);
    expect(await client.targets({ token: 'secret' })).toEqual([]);
    expect(header(0, 'Authorization')).toBe('Bearer secret');

    fetch.mockResolvedValueOnce(refusal(409));
    await expect(client.stop(id)).rejects.toMatchObject({ statusCode: 409 });
  });
});
