import { mockServices } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { eventually } from '@fmops/test-servers';
import { FakeApiServer } from '../../__testUtils__/FakeApiServer';
import { KueueQueues } from '../../capacity/KueueQueues';
import { ClusterRegistry } from '../../clusters';
import type { WorkloadStore } from '../../store';
import { WorkloadMemory } from '../../store/WorkloadMemory';
import answers from './__fixtures__/pendingWorkloads.json';
import { QueuePositions } from './QueuePositions';

const SECOND = 'b7066712-36d3-4bd9-a600-6bade0cf289e';
const FOURTH = 'b54478fd-d201-41e1-9164-bf092ec21820';
const VISIBILITY = '/apis/visibility.kueue.x-k8s.io';
const pendingOf = (version: string, queue: string) =>
  `${VISIBILITY}/${version}/clusterqueues/${queue}/pendingworkloads`;

describe('QueuePositions', () => {
  let server: FakeApiServer;
  let clusters: ClusterRegistry;
  let memory: WorkloadMemory;
  let positions: QueuePositions;

  /** Puts a job that its queue holds, or has let go, into the store. */
  function put(uid: string, state: Workload['state'] = 'Queued') {
    const at = '2026-11-22T03:17:13Z';
    memory.put(`local/${uid}`, {
      observed: {
        ...{ category: 'job', state, lineage: {} },
        queue: { localQueue: 'gpu' },
        ref: {
          ...{ cluster: 'local', group: 'jobset.x-k8s.io', version: 'v1' },
          ...{ kind: 'JobSet', namespace: 'team-language', name: uid, uid },
        },
      },
      ...{ resourceVersion: '1', epoch: 1, stateSince: at },
    });
  }
  const queueOf = (uid: string) => memory.get(`local/${uid}`)?.workload.queue;
  const read = () => positions.read(clusters.get('local'));
  const asked = () =>
    server.requests.filter(({ pathname }) => pathname.startsWith(VISIBILITY))
      .length;

  function serve(version: 'v1beta2' | 'v1beta1') {
    server.lists.set(`${VISIBILITY}/${version}/clusterqueues`, []);
    server.objects.set(pendingOf(version, 'research'), answers[version]);
  }

  beforeEach(async () => {
    server = await FakeApiServer.start();
    const KUEUE = '/apis/kueue.x-k8s.io/v1beta2';
    server.lists.set(`${KUEUE}/clusterqueues`, []);
    server.lists.set(`${KUEUE}/localqueues`, [
      {
        metadata: { name: 'gpu', namespace: 'team-language' },
        spec: { clusterQueue: 'research' },
      },
    ]);
    const definition = {
      ...{ name: 'local', url: server.url, token: async () => 'reader' },
    };
    clusters = await ClusterRegistry.create({
      sources: [{ list: async () => [definition] }],
    });
    memory = new WorkloadMemory();
    const store: Pick<WorkloadStore, 'all' | 'onChange' | 'setPositions'> = {
      all: () =>
        [...memory.entries()].map(([, { workload, revision, record }]) => ({
          ...{ workload, revision, observed: record.observed },
        })),
      onChange: listener => memory.onChange(listener),
      setPositions: (cluster, found) => memory.setPositions(cluster, found),
    };
    positions = new QueuePositions({
      ...{ clusters, store: store as WorkloadStore },
      ...{ queues: new KueueQueues(), logger: mockServices.logger.mock() },
      times: { soon: 50, least: 50 },
    });
  });

  afterEach(async () => {
    positions.stop();
    await clusters.close();
    await server.stop();
  });

  it.each(['v1beta2', 'v1beta1'] as const)(
    'tells queued jobs where they stand, by %s',
    async version => {
      serve(version);
      put(SECOND);
      put(FOURTH);
      put('unknown');
      await read();
      expect(queueOf(SECOND)).toEqual({
        ...{ localQueue: 'gpu', clusterQueue: 'research' },
        ...{ position: 1, pending: 4 },
      });
      expect(queueOf(FOURTH)?.position).toBe(4);
      expect(queueOf('unknown')).toEqual({ localQueue: 'gpu' });
    },
  );

  it('asks once for all jobs of a queue, and nothing while none waits', async () => {
    serve('v1beta2');
    put(SECOND, 'Running');
    await read();
    expect(server.requests).toHaveLength(0);
    put(SECOND);
    put(FOURTH);
    await read();
    const first = asked();
    await read();
    // Which version is served is known by then
    expect(asked() - first).toBe(1);
  });

  it('takes the position away with the wait, or when Kueue tells no more', async () => {
    serve('v1beta2');
    put(SECOND);
    put(FOURTH);
    await read();
    put(SECOND, 'Running');
    expect(queueOf(SECOND)).toEqual({ localQueue: 'gpu' });
    server.objects.delete(pendingOf('v1beta2', 'research'));
    await read();
    expect(queueOf(FOURTH)).toEqual({ localQueue: 'gpu' });
  });

  it.each([
    ['is not served', () => {}],
    [
      'may not be read',
      () => {
        serve('v1beta2');
        server.forbidden.add(pendingOf('v1beta2', 'research'));
      },
    ],
    [
      'makes no sense',
      () => {
        serve('v1beta2');
        server.objects.set(
          pendingOf('v1beta2', 'research'),
          JSON.parse(
            '{"items":[{"metadata":{},"positionInClusterQueue":"x"}]}',
          ),
        );
      },
    ],
  ])('has none where it %s', async (_, prepare) => {
    prepare();
    put(SECOND);
    await read();
    expect(queueOf(SECOND)).toEqual({ localQueue: 'gpu' });
  });

  it('reads soon after a job has come to wait', async () => {
    serve('v1beta2');
    positions.start();
    await new Promise(resolve => setTimeout(resolve, 150));
    put(SECOND);
    await eventually(() => expect(queueOf(SECOND)?.position).toBe(1));
  });
});
