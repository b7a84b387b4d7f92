import { mockCredentials } from '@backstage/backend-test-utils';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { eventually, until } from '@fmops/test-servers';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import {
  OUT_OF_MEMORY,
  playLayers,
  PRINTED_TOKEN,
} from '../__testUtils__/layerObjects';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const token = mockCredentials.user.token('user:default/data-scientist');

describe('why a workload does not run', () => {
  const denied: string[] = [];
  let server: FakeApiServer;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  beforeAll(async () => {
    server = await FakeApiServer.start();
    playLayers(server);
    portal = await startWorkloadsBackend({
      cluster: { url: server.url, serviceAccountToken: 'reader' },
      denied,
    });
  });

  afterAll(async () => {
    await portal?.backend.stop();
    await server?.stop();
  });

  beforeEach(() => {
    denied.length = 0;
    server.forbidden.clear();
    server.requests.length = 0;
  });

  const refOf = (namespace: string) =>
    until(async () => {
      const { items } = await portal.client.list({}, { token });
      return items.find(({ ref }) => ref.namespace === namespace)?.ref;
    });

  const detailsOf = async (namespace: string): Promise<WorkloadDetails> =>
    portal.client.details(await refOf(namespace), { token });

  const rulesOf = ({ diagnoses = [] }: WorkloadDetails) =>
    diagnoses.map(({ ruleId }) => ruleId);

  it.each([
    ['queue', 'queue.stopped'],
    ['scheduler', 'scheduler.cpu-memory'],
    ['capacity', 'capacity.ec2-ice'],
    ['node', 'node.xid-fatal'],
    ['image', 'image.auth'],
    ['container', 'container.secret-missing'],
    ['app', 'app.cuda-oom'],
    ['endpoint', 'endpoint.runtime-missing'],
  ])('is said of what the %s holds up', async (layer, rule) => {
    expect(rulesOf(await detailsOf(layer))).toContain(rule);
  });

  it('tells the conditions of an endpoint, and of what it is made of', async () => {
    const { conditions, parts } = await detailsOf('endpoint');
    expect(conditions?.map(({ type }) => type)).toContain('Ready');
    expect(parts).toEqual([
      {
        ...{ kind: 'Revision', name: 'train-predictor-00001' },
        conditions: [
          expect.objectContaining({ type: 'Ready', status: 'Unknown' }),
        ],
      },
    ]);
  });

  it('quotes the queue behind its queue, and what is said of its own NodeClaim alone', async () => {
    expect(JSON.stringify((await detailsOf('queue')).diagnoses)).toContain(
      'missing ResourceFlavor(s): [h100]',
    );
    const { events } = await detailsOf('capacity');
    expect(events.map(({ object }) => object)).toEqual([
      'NodeClaim/gpu-x7k2',
      'Pod/train-0',
    ]);
  });

  it('quotes logs without secrets, and to nobody who may not read them', async () => {
    const [cause] = (await detailsOf('app')).diagnoses ?? [];
    expect(cause.evidence[0].message).toContain(OUT_OF_MEMORY);
    expect(JSON.stringify(cause)).not.toContain(PRINTED_TOKEN);

    denied.push('fmops.workload.logs');
    const details = await detailsOf('app');
    expect(JSON.stringify(details)).not.toContain('CUDA');
    expect(rulesOf(details)).toEqual(
      expect.not.arrayContaining(['app.cuda-oom']),
    );
    expect(details.diagnoses).not.toEqual([]);
  });

  it('quotes what a RayJob copies of its log to nobody who may not read it', async () => {
    const details = await detailsOf('ray');
    expect(rulesOf(details)).toContain('app.cuda-oom');
    expect(JSON.stringify(details)).not.toContain(PRINTED_TOKEN);

    denied.push('fmops.workload.logs');
    const told = [
      await detailsOf('ray'),
      await portal.client.list({}, { token }),
    ].map(answer => JSON.stringify(answer));
    told.forEach(text => {
      expect(text).toContain('Job entrypoint command failed with exit code 1');
      expect(text).not.toMatch(/CUDA|Traceback/);
    });
  });

  it('is one watch for viewers with and without the right to logs, each told their own', async () => {
    const ref = await refOf('app');
    const follow = async () => {
      const stop = new AbortController();
      const first = await new Promise<WorkloadDetails>((resolve, reject) => {
        portal.client
          .streamDetails(
            ref,
            { onDetails: resolve },
            { token, signal: stop.signal },
          )
          .catch(reject);
      });
      return { first, stop };
    };
    const reads = () =>
      server.requests.filter(({ searchParams }) => !searchParams.has('watch'));
    const reader = await follow();
    const asked = reads().length;
    denied.push('fmops.workload.logs');
    const other = await follow();

    expect(JSON.stringify(reader.first)).toContain(OUT_OF_MEMORY);
    expect(JSON.stringify(other.first)).not.toContain('CUDA');
    expect(reads()).toHaveLength(asked);
    const logs = server.requests.filter(({ pathname }) =>
      pathname.endsWith('/log'),
    );
    expect(
      logs.map(({ searchParams }) => searchParams.get('previous')).sort(),
    ).toEqual(['true', null].sort());
    expect(logs.every(url => url.searchParams.get('tailLines') === '200')).toBe(
      true,
    );
    reader.stop.abort();
    other.stop.abort();
  });

  it('is watched until the last viewer leaves', async () => {
    const ref = await refOf('node');
    const watched = ['/api/v1/nodes', '/apis/batch/v1/namespaces/node/jobs'];
    const areOpen = (...counts: number[]) =>
      eventually(() =>
        expect(watched.map(path => server.watching(path))).toEqual(counts),
      );
    // All nodes are watched once for the whole cluster.
    await areOpen(1, 0);
    const stop = new AbortController();
    const ended = portal.client.streamDetails(
      ref,
      { onDetails: () => {} },
      { token, signal: stop.signal },
    );
    await areOpen(2, 1);
    stop.abort();
    await ended;
    await areOpen(1, 0);
  });

  it('does without what the account may not read, and says the rest', async () => {
    server.forbidden.add('/api/v1/nodes');
    server.forbidden.add('/apis/batch/v1/namespaces/node/jobs');
    const details = await detailsOf('node');
    expect(details.unavailable).toBeUndefined();
    expect(rulesOf(details)).not.toContain('node.xid-fatal');
    expect(rulesOf(details)).not.toEqual([]);
  });
});
