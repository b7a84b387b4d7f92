import { mockServices } from '@backstage/backend-test-utils';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { eventually } from '@fmops/test-servers';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { ClusterRegistry } from '../clusters';
import { endpointKinds, jobKinds, KindRegistry } from '../kinds';
import type { WorkloadStore } from '../store';
import { ClusterWatcher } from './ClusterWatcher';

const JOBS = '/apis/batch/v1/jobs';
const DEPLOYMENTS = '/apis/apps/v1/deployments';
const JOBSETS = '/apis/jobset.x-k8s.io/v1alpha2/jobsets';

const jobSet = {
  metadata: { name: 'pretrain', namespace: 'team-language', uid: 'jobset-1' },
};
const childJob = {
  metadata: {
    ...{ name: 'pretrain-node-0', namespace: 'team-language', uid: 'job-1' },
    ownerReferences: [
      {
        apiVersion: 'jobset.x-k8s.io/v1alpha2',
        ...{ kind: 'JobSet', name: 'pretrain', uid: 'jobset-1' },
        controller: true,
      },
    ],
  },
  status: { startTime: '2026-08-20T10:00:00Z' },
};

describe('ClusterWatcher', () => {
  let server: FakeApiServer;
  let clusters: ClusterRegistry;
  let stop: AbortController;
  const store = {
    newestEpoch: () => 0,
    replace: jest.fn(async () => {}),
    observe: jest.fn(),
    partStarted: jest.fn(),
    setStale: jest.fn(),
    queued: jest.fn(),
  };

  beforeEach(async () => {
    jest.clearAllMocks();
    stop = new AbortController();
    server = await FakeApiServer.start();
    server.lists.set(JOBS, [childJob]).set(DEPLOYMENTS, []);
    const definition = {
      name: 'training',
      url: server.url,
      token: async () => 't',
    };
    clusters = await ClusterRegistry.create({
      sources: [{ list: async () => [definition] }],
    });
  });

  afterEach(async () => {
    stop.abort();
    await clusters.close();
    await server.stop();
  });

  function watch() {
    void new ClusterWatcher({
      cluster: clusters.get('training'),
      kinds: new KindRegistry([...jobKinds, ...endpointKinds]),
      store: store as unknown as WorkloadStore,
      logger: mockServices.logger.mock(),
    }).run(stop.signal);
  }

  const namesOf = (kind: string) =>
    expect(store.replace).toHaveBeenCalledWith(
      expect.objectContaining({ cluster: 'training', kind }),
      expect.any(Number),
      expect.anything(),
    );

  it('watches what is served; Deployments by their label alone', async () => {
    watch();
    await eventually(() => namesOf('Deployment'));

    const selectors = server.requests
      .filter(({ pathname }) => pathname === DEPLOYMENTS)
      .map(({ searchParams }) => searchParams.get('labelSelector'));
    expect(new Set(selectors)).toEqual(new Set(['fmops.dev/endpoint=true']));
    expect(server.requests.map(({ pathname }) => pathname)).not.toContain(
      JOBSETS,
    );
  });

  it('tells which kinds it may not read', async () => {
    server.lists.set(JOBSETS, [jobSet]);
    server.forbidden.add(JOBSETS);
    watch();
    await eventually(() =>
      expect(clusters.get('training').health.status).toMatchObject({
        reachable: true,
        kinds: expect.arrayContaining(['Job.batch', 'JobSet.jobset.x-k8s.io']),
        unread: ['JobSet.jobset.x-k8s.io cannot be read: forbidden'],
      }),
    );
  });

  it('notices within seconds that a kind comes and goes', async () => {
    watch();
    await eventually(() => namesOf('Job'));
    server.serve(JOBSETS, [jobSet]);
    await eventually(() => namesOf('JobSet'));
    expect(clusters.get('training').health.status.kinds).toContain(
      'JobSet.jobset.x-k8s.io',
    );

    server.serve(JOBSETS, undefined);
    await eventually(() =>
      expect(clusters.get('training').health.status.kinds).not.toContain(
        'JobSet.jobset.x-k8s.io',
      ),
    );
    expect(store.setStale).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'JobSet' }),
      expect.any(String),
    );
    // The kind is not asked for any more, once it is known to be gone.
    const asked = () =>
      server.requests.filter(({ pathname }) => pathname === JOBSETS).length;
    const before = asked();
    await new Promise(resolve => setTimeout(resolve, 1_500));
    expect(asked()).toBe(before);
  });

  it('takes the Jobs of a JobSet for parts of it, which lend it their start', async () => {
    server.lists.set(JOBSETS, [jobSet]);
    watch();
    await eventually(() => namesOf('JobSet'));
    await eventually(() =>
      expect(store.partStarted).toHaveBeenCalledWith(
        ...['training', 'jobset-1', '2026-08-20T10:00:00Z'],
      ),
    );
    expect(store.replace).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'Job' }),
      expect.any(Number),
      [],
    );
  });

  it('lists a Job by itself whose controller is of no watched kind', async () => {
    watch();
    await eventually(() => namesOf('Job'));
    expect(store.replace).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'Job' }),
      expect.any(Number),
      [expect.objectContaining({ partOf: undefined })],
    );
  });

  it('joins what Kueue says to the job, whichever is seen first', async () => {
    server.lists.set('/apis/kueue.x-k8s.io/v1beta2/workloads', [
      {
        metadata: {
          name: 'job-1',
          labels: { 'kueue.x-k8s.io/job-uid': 'job-1' },
        },
        spec: { queueName: 'team-a' },
        status: {
          conditions: [
            {
              type: 'QuotaReserved',
              status: 'False',
              reason: 'ExceedsMaxQuota',
            },
          ],
        },
      },
      // Of no job, or makes no sense: no harm to the others.
      { metadata: { name: 'w' }, status: { conditions: 7 } },
    ] as KubernetesObject[]);
    watch();
    await eventually(() =>
      expect(store.queued).toHaveBeenCalledWith(
        'training',
        'job-1',
        expect.objectContaining({
          state: 'Queued',
          reason: 'ExceedsMaxQuota',
          queue: expect.objectContaining({ severity: 'blocked' }),
        }),
      ),
    );
  });
});
