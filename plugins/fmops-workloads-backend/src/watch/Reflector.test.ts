import { mockServices } from '@backstage/backend-test-utils';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import {
  json,
  pieces,
  ScriptedApiServer,
} from '../__testUtils__/ScriptedApiServer';
import { ClusterConnection } from '../clusters';
import { Backoff } from './Backoff';
import { Reflector, type ReflectorSink } from './Reflector';

const item = (name: string, resourceVersion: string) => ({
  metadata: { name, resourceVersion },
});
const list = (resourceVersion: string, ...names: string[]) =>
  json({
    metadata: { resourceVersion },
    items: names.map(name => item(name, resourceVersion)),
  });
const line = (type: string, object: unknown) =>
  `${JSON.stringify({ type, object })}\n`;
const nameOf = ({ metadata }: KubernetesObject) => metadata?.name;
function unreadable(object: KubernetesObject) {
  const name = nameOf(object);
  if (name === 'unreadable') {
    throw new TypeError('conditions.find is not a function');
  }
  return name;
}
const gone = { code: 410, reason: 'Expired', message: 'too old' };

/** Notes what a reflector does, as words. */
class Notes implements ReflectorSink<string> {
  readonly notes: string[] = [];
  readonly epochs: number[] = [];

  replaced(epoch: number, items: string[]) {
    this.epochs.push(epoch);
    this.notes.push(`list ${items.join(' ')}`.trim());
  }

  upserted(_: number, name: string) {
    this.notes.push(`put ${name}`);
  }

  deleted(_: number, name: string) {
    this.notes.push(`delete ${name}`);
  }

  unreachable(error: Error) {
    this.notes.push(`unreachable: ${error.message}`);
  }

  reachable() {}
}

describe('Reflector', () => {
  let server: ScriptedApiServer;
  let connection: ClusterConnection;
  let stop: AbortController;
  let running: Promise<void>;
  let sink: Notes;

  beforeEach(async () => {
    server = await ScriptedApiServer.start();
    stop = new AbortController();
    sink = new Notes();
  });

  afterEach(async () => {
    stop.abort();
    await running;
    await connection.close();
    await server.stop();
  });

  function start(
    options: {
      body?: number;
      pageSize?: number;
      reduce?: (object: KubernetesObject) => string | undefined;
    } = {},
  ) {
    connection = new ClusterConnection(
      { name: 'test', url: server.url, token: async () => 'secret' },
      { body: options.body ?? 5_000 },
    );
    running = new Reflector({
      connection,
      path: '/apis/batch/v1/jobs',
      reduce: options.reduce ?? nameOf,
      sink,
      logger: mockServices.logger.mock(),
      pageSize: options.pageSize,
      backoff: new Backoff({ baseMs: 5, maxMs: 20 }),
    }).run(stop.signal);
  }

  const requests = (count: number) =>
    eventually(() =>
      expect(server.requests.length).toBeGreaterThanOrEqual(count),
    );

  const parameter = (index: number, name: string) =>
    server.requests[index].searchParams.get(name);

  it('lists page by page, then watches from the version of the list', async () => {
    server.script(
      json({
        metadata: { resourceVersion: '7', continue: 'page-2' },
        items: [item('a', '5')],
      }),
      list('7', 'b'),
      pieces([line('ADDED', item('c', '8'))], 'open'),
    );
    start({ pageSize: 1 });
    await requests(3);

    await eventually(() => expect(sink.notes).toEqual(['list a b', 'put c']));
    expect(parameter(0, 'limit')).toBe('1');
    expect(parameter(1, 'continue')).toBe('page-2');
    expect(parameter(2, 'watch')).toBe('true');
    expect(parameter(2, 'resourceVersion')).toBe('7');
    expect(parameter(2, 'allowWatchBookmarks')).toBe('true');
    expect(Number(parameter(2, 'timeoutSeconds'))).toBeGreaterThanOrEqual(240);
    expect(Number(parameter(2, 'timeoutSeconds'))).toBeLessThanOrEqual(300);
  });

  it('goes on from the last event or bookmark after a watch has ended', async () => {
    server.script(
      list('7'),
      pieces([line('ADDED', item('a', '8')), line('DELETED', item('a', '9'))]),
      pieces([line('BOOKMARK', item('', '42'))]),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual(['list', 'put a', 'delete a']);
    expect(parameter(2, 'resourceVersion')).toBe('9');
    expect(parameter(3, 'resourceVersion')).toBe('42');
  });

  it('lists again, in a later epoch, when its version is too old for the server', async () => {
    server.script(
      list('7', 'a'),
      json({ kind: 'Status', ...gone }, 410),
      list('9', 'b'),
      pieces([line('ERROR', gone)]),
      list('11', 'c'),
      pieces([], 'open'),
    );
    start();
    await requests(6);

    expect(sink.notes).toEqual(['list a', 'list b', 'list c']);
    expect(parameter(5, 'resourceVersion')).toBe('11');
    expect([...sink.epochs].sort((a, b) => a - b)).toEqual(sink.epochs);
    expect(new Set(sink.epochs).size).toBe(3);
  });

  it('begins the list anew when it expires between two pages', async () => {
    server.script(
      json({
        metadata: { resourceVersion: '7', continue: 'page-2' },
        items: [item('a', '5')],
      }),
      json({ kind: 'Status', ...gone }, 410),
      list('9', 'b'),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual(['list b']);
    // In one page, which cannot expire.
    expect([0, 1, 2].map(index => parameter(index, 'limit'))).toEqual([
      ...['500', '500', null],
    ]);
  });

  it('resumes when the connection breaks within a line', async () => {
    server.script(
      list('7'),
      pieces([line('ADDED', item('a', '8')), '{"type":"ADD'], 'break'),
      pieces([line('ADDED', item('b', '9'))], 'open'),
    );
    start();
    await requests(3);

    expect(parameter(2, 'resourceVersion')).toBe('8');
    await eventually(() =>
      expect(sink.notes).toEqual(['list', 'put a', 'put b']),
    );
  });

  it('reads characters that are cut between two chunks', async () => {
    const bytes = Buffer.from(line('ADDED', item('größe-模型', '8')));
    server.script(
      list('7'),
      pieces(
        [...bytes].map(byte => Buffer.from([byte])),
        'open',
      ),
    );
    start();

    await eventually(() =>
      expect(sink.notes).toEqual(['list', 'put größe-模型']),
    );
  });

  it('lists again after a line that it cannot read, since a change may be lost', async () => {
    server.script(
      list('7', 'a'),
      pieces(['{"type":"MODIFIED","object":{"meta\n'], 'open'),
      list('9', 'a', 'b'),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual(['list a', 'list a b']);
  });

  it('leaves out an object that cannot be read, and goes on with the rest', async () => {
    server.script(
      list('7', 'unreadable', 'a'),
      pieces(
        [
          line('MODIFIED', item('unreadable', '8')),
          line('ADDED', item('b', '9')),
        ],
        'open',
      ),
    );
    start({ reduce: unreadable });
    await eventually(() => expect(sink.notes).toEqual(['list a', 'put b']));
    await new Promise(resolve => setTimeout(resolve, 50));

    expect(server.requests).toHaveLength(2);
  });

  it('waits as long as a throttling server asks, without calling it unreachable', async () => {
    server.script(
      list('7'),
      json({ code: 429, message: 'slow down' }, 429, { 'retry-after': '1' }),
      pieces([], 'open'),
    );
    const startedAt = Date.now();
    start();
    await requests(3);

    expect(Date.now() - startedAt).toBeGreaterThan(900);
    expect(sink.notes).toEqual(['list']);
  });

  it('deletes nothing when a list fails, says why, and tries again', async () => {
    server.script(
      json({ code: 503, message: 'etcd is down' }, 503),
      json('<html>no', 502),
      list('7', 'a'),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual([
      'unreachable: etcd is down',
      expect.stringContaining('unreachable: The API server answered 502'),
      'list a',
    ]);
  });

  it('lists again what is served again after it was not', async () => {
    server.script(
      list('7', 'a'),
      json({ code: 404, message: 'no such kind' }, 404),
      list('9', 'b'),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual([
      'list a',
      'unreachable: no such kind',
      'list b',
    ]);
    expect(parameter(3, 'resourceVersion')).toBe('9');
  });

  it('gives up a watch on which nothing comes any more', async () => {
    server.script(list('7'), pieces([], 'open'), list('7'), pieces([], 'open'));
    start({ body: 300 });
    await requests(4);

    expect(parameter(2, 'limit')).toBe('1');
    expect(parameter(3, 'resourceVersion')).toBe('7');
    expect(sink.notes).toEqual(['list']);
  });

  it('lists again when the silence is due to versions that went back', async () => {
    server.script(
      list('700', 'a'),
      pieces([], 'open'),
      list('7', 'b'),
      list('7', 'b'),
      pieces([], 'open'),
    );
    start({ body: 300 });
    await requests(5);

    expect(sink.notes).toEqual(['list a', 'list b']);
    expect(parameter(4, 'resourceVersion')).toBe('7');
  });

  it('asks a server that failed for its version before it resumes', async () => {
    server.script(
      list('900', 'a'),
      pieces([]),
      json({ message: 'etcdserver: no leader' }, 500),
      list('901'),
      pieces([]),
      json({ message: 'etcdserver: no leader' }, 500),
      list('70'),
      list('70', 'b'),
      pieces([], 'open'),
    );
    start();
    await requests(9);
    expect(sink.notes.filter(note => note.startsWith('list'))).toEqual([
      ...['list a', 'list b'],
    ]);
    expect([4, 8].map(index => parameter(index, 'resourceVersion'))).toEqual([
      ...['900', '70'],
    ]);
  });

  it('lists again when a bookmark says that versions went back', async () => {
    server.script(
      list('700', 'a'),
      pieces([line('BOOKMARK', item('', '7'))], 'open'),
      list('7', 'b'),
      pieces([], 'open'),
    );
    start();
    await requests(4);

    expect(sink.notes).toEqual(['list a', 'list b']);
  });

  it('stops in the middle of a watch', async () => {
    server.script(list('7'), pieces([], 'open'));
    start();
    await requests(2);
    stop.abort();

    await expect(running).resolves.toBeUndefined();
  });
});
