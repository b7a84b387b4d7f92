import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Capacity,
  ClusterCapacity,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

const TOKEN = mockCredentials.user.token('user:default/data-scientist');
const GPU = 'nvidia.com/gpu';
const LISTS = {
  jobs: '/apis/batch/v1/jobs',
  nodes: '/api/v1/nodes',
  pods: '/api/v1/namespaces/team-language/pods',
  clusterQueues: '/apis/kueue.x-k8s.io/v1beta2/clusterqueues',
  localQueues: '/apis/kueue.x-k8s.io/v1beta2/localqueues',
};

const limits = (gpus: number) => ({ limits: { [GPU]: `${gpus}` } });

function job(
  name: string,
  gpus: number,
  changes: { suspend?: boolean; id?: string; status?: object } = {},
): KubernetesObject {
  const { suspend, id = 'support-tuning', status } = changes;
  const containers = [{ name: 'train', resources: limits(gpus) }];
  return {
    metadata: {
      ...{ name, namespace: 'team-language', uid: name, resourceVersion: '2' },
      creationTimestamp: '2026-08-20T09:00:00Z',
      labels: {
        'kueue.x-k8s.io/queue-name': 'main',
        'backstage.io/kubernetes-id': id,
      },
    },
    spec: { suspend, parallelism: 1, template: { spec: { containers } } },
    status: status ?? {},
  };
}

const RUNNING = {
  status: { active: 1, ready: 1, startTime: '2026-08-20T09:00:00Z' },
};

const node = (name: string, ready: string): KubernetesObject => ({
  metadata: {
    name,
    labels: { 'node.kubernetes.io/instance-type': 'p5.48xlarge' },
  },
  status: {
    allocatable: { [GPU]: '8' },
    conditions: [{ type: 'Ready', status: ready }],
  },
});

const pod = (name: string, gpus: number): KubernetesObject => ({
  metadata: {
    ...{ name: `${name}-0`, namespace: 'team-language' },
    labels: { 'batch.kubernetes.io/job-name': name },
  },
  spec: {
    nodeName: 'big-1',
    containers: [{ name: 'train', resources: limits(gpus) }],
  },
  status: { phase: 'Running' },
});

const QUOTA = {
  metadata: { name: 'research' },
  spec: {
    resourceGroups: [
      {
        flavors: [
          { name: 'h100', resources: [{ name: GPU, nominalQuota: '12' }] },
        ],
      },
    ],
  },
  status: {
    pendingWorkloads: 4,
    flavorsReservation: [
      { name: 'h100', resources: [{ name: GPU, total: '6', borrowed: '0' }] },
    ],
  },
};

describe('capacity', () => {
  let cluster: FakeApiServer;
  let portal: Awaited<ReturnType<typeof startWorkloadsBackend>>;

  async function start(denied: string[] = []) {
    cluster = await FakeApiServer.start();
    cluster.lists.set(LISTS.nodes, [node('big-1', 'True'), node('b', 'False')]);
    cluster.lists.set(LISTS.jobs, [
      job('mine', 4, RUNNING),
      job('other', 2, { ...RUNNING, id: 'hidden' }),
      job('waits', 16, { suspend: true }),
    ]);
    cluster.lists.set(LISTS.pods, [pod('mine', 4), pod('other', 2)]);
    cluster.lists.set(LISTS.clusterQueues, [QUOTA]);
    cluster.lists.set(LISTS.localQueues, [
      {
        metadata: { name: 'main', namespace: 'team-language' },
        spec: { clusterQueue: 'research' },
      },
    ]);
    portal = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'reader' },
      denied,
    });
  }

  afterEach(async () => {
    await portal?.backend.stop();
    await cluster?.stop();
  });

  const until = (
    condition: (cluster: ClusterCapacity) => unknown,
  ): Promise<Capacity> =>
    eventually(async () => {
      const capacity = await portal.client.capacity({ token: TOKEN });
      const [found] = capacity.clusters;
      if (!found || !condition(found)) {
        throw new Error(`Waited in vain: ${JSON.stringify(capacity)}`);
      }
      return capacity;
    });

  it('tells what there is, who holds it, what waits and the quota', async () => {
    await start();
    const { complete, clusters } = await until(
      ({ instances: [instance] }) =>
        instance?.instanceType && instance.held.runs === 6,
    );
    expect(complete).toBe(true);
    expect(clusters).toEqual([
      expect.objectContaining({
        ...{ name: 'local', demo: true, missing: [] },
        instances: [
          {
            ...{ instanceType: 'p5.48xlarge', resource: GPU },
            nodes: { total: 2, ready: 1, bought: {}, zones: [], efa: false },
            devices: { total: 16, ready: 8 },
            held: { runs: 6, endpoints: 0 },
            waiting: 0,
          },
        ],
        demand: [
          { resource: GPU, workloads: 3, asked: 22, held: 6, waiting: 16 },
        ],
        waiting: [
          expect.objectContaining({
            ref: expect.objectContaining({ name: 'waits' }),
            ...{ owner: 'group:default/language-team', queue: 'main' },
            ...{ resource: GPU, devices: 16, blocked: false },
          }),
        ],
      }),
    ]);
    expect(clusters[0].queues).toEqual([
      {
        ...{ name: 'research', pendingInKueue: 4 },
        quotas: [
          {
            ...{ flavor: 'h100', resource: GPU },
            ...{ nominal: 12, used: 6, borrowed: 0 },
          },
        ],
        ...{ pending: 1, blocked: 0, waiting: 16 },
        oldest: '2026-08-20T09:00:00Z',
        holders: [
          { owner: 'group:default/language-team', runs: 2, devices: 6 },
        ],
      },
    ]);
    // However often somebody looks, queues are asked once in a while.
    for (let look = 0; look < 20; look += 1) {
      await portal.client.capacity({ token: TOKEN });
    }
    expect(
      cluster.requests.filter(r => r.pathname === LISTS.clusterQueues).length,
    ).toBeLessThanOrEqual(2);
  });

  it('tells who may not see all what their own runs tell', async () => {
    await start(['fmops.workload.read']);
    const { complete, clusters } = await until(
      ({ instances: [instance] }) =>
        instance?.instanceType && instance.held.runs === 4,
    );
    expect(complete).toBe(false);
    expect(clusters[0].instances).toEqual([
      {
        ...{ instanceType: 'p5.48xlarge', resource: GPU },
        held: { runs: 4, endpoints: 0 },
        waiting: 0,
      },
    ]);
    expect(clusters[0].queues).toEqual([
      {
        ...{ name: 'main', namespace: 'team-language' },
        ...{ pending: 1, blocked: 0, waiting: 16 },
        oldest: '2026-08-20T09:00:00Z',
        holders: [
          { owner: 'group:default/language-team', runs: 1, devices: 4 },
        ],
      },
    ]);
  });

  it('adds what the runs cost, and refuses what makes no sense', async () => {
    await start();
    await until(
      ({ instances: [instance] }) =>
        instance?.instanceType && instance.held.runs === 6,
    );
    const query = {
      ...({ groupBy: 'owner', interval: 'day' } as const),
      ...{ from: '2026-08-19', to: '2026-08-21' },
    };
    const { periods, groups } = await portal.client.costs(query, {
      token: TOKEN,
    });
    expect(periods).toHaveLength(3);
    const [group, ...others] = groups;
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      value: 'group:default/language-team',
      ...{ workloads: 2, unpriced: 0 },
    });
    // Six devices of p5.48xlarge from 9 o'clock on
    expect(group.periods.map(p => p.deviceHours)).toEqual([0, 90, 144]);
    expect(group.periods[1].usd.low).toBeCloseTo((90 * 55.04) / 8);
    const elsewhere = { ...query, cluster: 'elsewhere' };
    const nothing = await portal.client.costs(elsewhere, { token: TOKEN });
    expect(nothing.groups).toEqual([]);

    for (const [wrong, field] of [
      [{ ...query, groupBy: 'namespace' }, 'groupBy'],
      [{ ...query, interval: 'hour' }, 'interval'],
      [{ ...query, from: 'yesterday' }, 'from'],
      [{ ...query, from: '2026-02-30' }, 'from'],
      [{ ...query, to: '2026-08-18' }, 'to'],
      [{ ...query, from: '1999-01-01' }, 'from'],
    ] as const) {
      const answer = await fetch(
        `${portal.url}/v1/costs?${new URLSearchParams(wrong)}`,
        { headers: { authorization: `Bearer ${TOKEN}` } },
      );
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(field);
    }
  });

  it('says what the account may not read', async () => {
    await start();
    cluster.forbidden.add(LISTS.clusterQueues);
    const { clusters } = await until(
      ({ missing, queues }) => missing.length && queues.length,
    );
    expect(clusters[0].missing).toEqual([
      'Quotas of queues cannot be read: forbidden',
    ]);
    expect(clusters[0].queues[0]).not.toHaveProperty('quotas');
  });
});
