import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  Workload,
  WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { startLocalCluster, type LocalCluster } from '@fmops/local-cluster';
import { startWorkloadsBackend } from '../__testUtils__/startWorkloadsBackend';

jest.setTimeout(60_000);

const USER = 'user:default/data-scientist';
const token = mockCredentials.user.token(USER);
const entityRef = 'component:default/support-tuning';

function job(name: string, annotations: Record<string, string> = {}) {
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: 'team-language',
      annotations: { 'fmops.dev/play-seconds': '20', ...annotations },
    },
    spec: {
      backoffLimit: 0,
      template: {
        spec: {
          restartPolicy: 'Never',
          containers: [{ name: 'train', image: 'example.com/train:1' }],
        },
      },
    },
  };
}

describe('a run, from submission to its end', () => {
  let cluster: LocalCluster;
  let started: Awaited<ReturnType<typeof startWorkloadsBackend>>;
  const abort = new AbortController();

  beforeAll(async () => {
    cluster = await startLocalCluster({ port: 0, speed: 20, demo: false });
    started = await startWorkloadsBackend({
      cluster: { url: cluster.url, serviceAccountToken: 'local-writer' },
    });
  });

  afterAll(async () => {
    abort.abort();
    await started?.backend.stop();
    await cluster?.stop();
  });

  /** Follows the entity's stream until a workload fulfils the condition. */
  async function until(
    condition: (workload: Workload) => boolean,
    seen: WorkloadStreamEvent[] = [],
  ): Promise<Workload> {
    const done = new AbortController();
    let found: Workload | undefined;
    await started.client.stream(
      { entityRef },
      {
        onEvent: event => {
          seen.push(event);
          const workloads =
            (event.type === 'snapshot' && event.workloads) ||
            (event.type === 'changed' && [event.workload]) ||
            [];
          found = workloads.find(condition);
          if (found) {
            done.abort();
          }
        },
      },
      { token, signal: AbortSignal.any([done.signal, abort.signal]) },
    );
    return found!;
  }

  async function reachable() {
    for (;;) {
      const [status] = await started.client.clusters({ token });
      if (status.reachable && status.kinds.length === 2) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  it('is seen in each state on the stream of its entity', async () => {
    await reachable();
    const seen: WorkloadStreamEvent[] = [];
    const ended = until(
      ({ ref, state }) => ref.name === 'tune-1' && state === 'Succeeded',
      seen,
    );

    const result = await started.client.submit(
      { cluster: 'local', entityRef, manifest: job('tune-1') },
      { token },
    );

    expect(result).toEqual({
      created: true,
      cluster: 'local',
      namespace: 'team-language',
      kind: 'Job',
      name: 'tune-1',
      uid: expect.any(String),
    });
    expect(await ended).toMatchObject({
      state: 'Succeeded',
      submittedBy: USER,
      kubernetesId: 'support-tuning',
      demo: true,
      queuedAt: expect.any(String),
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
    });
    expect(seen[0].type).toBe('snapshot');
    const states = seen.flatMap(event =>
      event.type === 'changed' ? [event.workload.state] : [],
    );
    expect([...new Set(states)]).toEqual(['Pending', 'Running', 'Succeeded']);

    const details = await started.client.details(
      { cluster: 'local', uid: result.uid! },
      { token },
    );
    expect(details.transitions.map(({ state }) => state)).toEqual([
      'Pending',
      'Running',
      'Succeeded',
    ]);
    expect(details.pods).toHaveLength(1);
    expect(details.events).not.toHaveLength(0);
    expect(started.audit.success).toHaveBeenCalledWith({
      meta: { created: true, uid: result.uid },
    });
    expect(started.events.publish).toHaveBeenCalledWith({
      topic: 'fmops.workloads',
      eventPayload: {
        workload: expect.objectContaining({ state: 'Succeeded' }),
        outputModelOwner: undefined,
      },
    });
  });
});
