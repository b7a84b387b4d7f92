import { mockCredentials } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { jobManifest } from '../__testUtils__/runManifests';
import { RunFollower } from '../__testUtils__/RunFollower';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';
import {
  hasRealCluster,
  startInMemoryCluster,
  useRealCluster,
  type TestCluster,
} from '../__testUtils__/testClusters';

const JOBS = '/apis/batch/v1/jobs';
const NODES = '/api/v1/nodes';
const PODS = '/api/v1/namespaces/team-language/pods';
const TOKEN = mockCredentials.user.token('user:default/data-scientist');

const resources = { limits: { 'nvidia.com/gpu': '8' } };

function job(status: object, resourceVersion: string): KubernetesObject {
  return {
    metadata: {
      ...{ name: 'tune', namespace: 'team-language', uid: 'j' },
      ...{ resourceVersion, creationTimestamp: '2026-08-20T09:00:00Z' },
    },
    spec: {
      parallelism: 1,
      template: { spec: { containers: [{ name: 'train', resources }] } },
    },
    status,
  };
}

const POD: KubernetesObject = {
  metadata: { name: 'tune-0', namespace: 'team-language', uid: 'p' },
  spec: { nodeName: 'big-1', containers: [{ name: 'train', resources }] },
  status: { phase: 'Running' },
};

const NODE: KubernetesObject = {
  metadata: {
    name: 'big-1',
    labels: {
      'node.kubernetes.io/instance-type': 'p5.48xlarge',
      'karpenter.sh/capacity-type': 'reserved',
    },
  },
  status: { allocatable: { 'nvidia.com/gpu': '8' } },
};

const RUNNING = {
  active: 1,
  ready: 1,
  startTime: '2026-08-20T09:00:00Z',
};

const isPlaced = (run: Workload | undefined) =>
  run?.accelerators?.instances?.[0].instanceType !== undefined;

describe('where a run is', () => {
  let cluster: FakeApiServer;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  async function start(nodes: KubernetesObject[] | 'forbidden') {
    cluster = await FakeApiServer.start();
    cluster.lists.set(PODS, [POD]);
    if (nodes === 'forbidden') {
      cluster.forbidden.add(NODES);
    } else {
      cluster.lists.set(NODES, nodes);
    }
    cluster.lists.set(JOBS, [job(RUNNING, '2')]);
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'reader' },
    });
  }

  afterEach(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  const podsRead = () =>
    cluster.requests.filter(({ pathname }) => pathname === PODS).length;

  const until = (
    condition: (workload: Workload | undefined) => unknown,
  ): Promise<Workload> =>
    eventually(async () => {
      const { items } = await portal.client.list({}, { token: TOKEN });
      if (!condition(items[0])) {
        throw new Error(`Waited in vain: ${JSON.stringify(items)}`);
      }
      return items[0];
    });

  it('is read once when it starts, and kept when it has ended', async () => {
    await start([NODE]);
    const { accelerators } = await until(isPlaced);
    expect(accelerators).toEqual({
      ...{ resource: 'nvidia.com/gpu', requested: 8, held: 8 },
      instances: [
        { instanceType: 'p5.48xlarge', capacityType: 'reserved', devices: 8 },
      ],
    });
    // The next look would come after five seconds.
    const looks = podsRead();
    await new Promise(resolve => setTimeout(resolve, 6_000));
    expect(podsRead()).toBe(looks);

    cluster.lists.set(PODS, []);
    const conditions = [{ type: 'Complete', status: 'True' }];
    cluster.emit(JOBS, 'MODIFIED', job({ conditions }, '3'));
    const ended = await until(w => w?.state === 'Succeeded');
    expect(ended.accelerators?.instances).toEqual(accelerators!.instances);
    const { items } = await portal.client.list({}, { token: TOKEN });
    expect(items[0].accelerators).toEqual(ended.accelerators);
  });

  it('waits for a node that is not known yet', async () => {
    await start([]);
    const unknown = await until(w => w?.accelerators?.instances);
    expect(unknown.accelerators?.instances).toEqual([{ devices: 8 }]);
    cluster.emit(NODES, 'ADDED', NODE);
    await until(isPlaced);
    expect(podsRead()).toBe(2);
  });

  it('is left open where nodes may not be read, and the cluster says so', async () => {
    await start('forbidden');
    const { accelerators } = await until(w => w?.accelerators?.instances);
    expect(accelerators?.instances).toEqual([{ devices: 8 }]);
    const [status] = await portal.client.clusters({ token: TOKEN });
    expect(status).toMatchObject({
      reachable: true,
      missing: [expect.stringMatching(/^Nodes cannot be read.*forbidden$/)],
    });
    expect(status.kinds).not.toContain('Nodes');
    expect(podsRead()).toBe(1);
  });
});

/** Both clusters have nodes with labels of EC2, and a real or a played scheduler. */
function placesRuns(start: () => Promise<TestCluster>) {
  let cluster: TestCluster;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  let runs: RunFollower;

  beforeAll(async () => {
    cluster = await start();
    portal = await startWorkloadsBackend({ cluster: cluster.config });
    const entityRef = 'component:default/support-tuning';
    runs = new RunFollower(portal.client, TOKEN, entityRef);
    await runs.untilWatched();
  });

  afterAll(async () => {
    await runs?.stop();
    await portal?.backend.stop();
    await cluster?.stop();
  });

  it('names the instance that the scheduler chose, and its capacity', async () => {
    const name = `placed-${Date.now().toString(36)}`;
    await portal.client.submit(
      {
        ...{ cluster: 'local', entityRef: 'component:default/support-tuning' },
        manifest: jobManifest(name, { seconds: 60, gpus: 2 }),
      },
      { token: TOKEN },
    );
    const { accelerators } = await runs.until(
      name,
      run => run.state === 'Running' && isPlaced(run),
    );
    const [{ instanceType, devices }] = accelerators!.instances!;
    expect(instanceType).toBe('g5.12xlarge');
    expect(devices).toBe(2);

    const capacity = await portal.client.capacity({ token: TOKEN });
    const row = capacity.clusters[0].instances.find(
      instance => instance.instanceType === instanceType,
    )!;
    expect(row.nodes!.ready).toBeGreaterThanOrEqual(2);
    expect(row.devices!.total).toBe(4 * row.nodes!.total);
    expect(row.held.runs).toBeGreaterThanOrEqual(2);
  });
}

describe('on the in-memory cluster', () => {
  placesRuns(startInMemoryCluster);
});

(hasRealCluster ? describe : describe.skip)('on a real cluster', () => {
  placesRuns(useRealCluster);
});
