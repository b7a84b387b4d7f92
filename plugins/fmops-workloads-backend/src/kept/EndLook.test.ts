import { mockServices } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { PodLists } from '../causes';
import { ClusterRegistry } from '../clusters';
import { DiagnosisRules, diagnosisRules } from '../diagnosis';
import { jobKinds, KindRegistry } from '../kinds';
import type { StoredWorkload } from '../store';
import { EndLook } from './EndLook';

const PODS = '/api/v1/namespaces/team/pods';
const EVENTS = '/api/v1/namespaces/team/events';
const TOKEN = 'hf_PrintedByTheProgram';
const OUT_OF_MEMORY =
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.32 GiB. GPU 3 has a total capacity of 22.06 GiB of which 1.14 GiB is free.';

const workload = (changes: Partial<Workload> = {}): Workload => ({
  category: 'job',
  ref: {
    ...{ cluster: 'local', group: 'batch', version: 'v1', kind: 'Job' },
    ...{ namespace: 'team', name: 'tune', uid: 'u-1' },
  },
  state: 'Failed',
  stateSince: '2026-03-01T10:10:00Z',
  queuedAt: '2026-03-01T10:00:00Z',
  lineage: {},
  ...changes,
});

/** A pod that ended at a minute after ten. */
const pod = (name: string, minute: number, exitCode = 1): KubernetesObject => ({
  metadata: {
    ...{ name, namespace: 'team', uid: name },
    creationTimestamp: '2026-03-01T10:00:05Z',
  },
  spec: { nodeName: 'gpu-1', containers: [{ name: 'train' }] },
  status: {
    phase: exitCode ? 'Failed' : 'Succeeded',
    containerStatuses: [
      {
        ...{ name: 'train', ready: false, restartCount: 0 },
        state: {
          terminated: {
            ...{ exitCode, reason: exitCode ? 'Error' : 'Completed' },
            finishedAt: `2026-03-01T10:0${minute}:00Z`,
          },
        },
      },
    ],
  },
});

describe('EndLook', () => {
  let server: FakeApiServer;
  let look: EndLook;

  beforeEach(async () => {
    server = await FakeApiServer.start();
    const clusters = await ClusterRegistry.create({
      sources: [
        {
          list: async () => [
            {
              ...{ name: 'local', url: server.url },
              token: async () => 'reader',
            },
          ],
        },
      ],
    });
    look = new EndLook({
      ...{ clusters, logger: mockServices.logger.mock() },
      kinds: new KindRegistry(jobKinds),
      pods: new PodLists(clusters),
      rules: new DiagnosisRules(diagnosisRules),
    });
  });

  afterEach(() => server.stop());

  const at = (run: Workload) => {
    const selector = 'job-name=tune';
    const stored: StoredWorkload = {
      ...{ workload: run, observed: run, revision: 1 },
      ...(run.deletedAt
        ? { formerPodSelector: selector }
        : { podSelector: selector }),
    };
    return look.at(stored);
  };

  it('keeps why a run failed, with and without its log', async () => {
    server.lists.set(PODS, [pod('tune-1', 5), pod('tune-0', 4)]);
    server.logs.set(
      `${PODS}/tune-0/log`,
      `2026-03-01T10:03:58Z login with ${TOKEN}\n2026-03-01T10:03:59Z ${OUT_OF_MEMORY}\n`,
    );
    server.logs.set(`${PODS}/tune-1/log`, 'NCCL error: remote process exited');

    const { withLogs, withoutLogs, log } = await at(workload());

    expect(withLogs.diagnoses?.[0]).toMatchObject({
      ...{ ruleId: 'app.cuda-oom', pod: 'tune-0', followers: 1 },
    });
    expect(withLogs.startTimeline?.segments).not.toHaveLength(0);
    expect(withoutLogs.diagnoses).not.toEqual([]);
    expect(JSON.stringify(withoutLogs)).not.toContain('CUDA');
    expect(log).toEqual({
      ...{ pod: 'tune-0', container: 'train', truncated: false },
      lines: ['login with ***', OUT_OF_MEMORY],
    });
  });

  it('keeps the log of a run that succeeded, and asks for little else', async () => {
    server.lists.set(PODS, [pod('tune-0', 4, 0)]);
    server.logs.set(`${PODS}/tune-0/log`, 'saved\n');
    const { withLogs, log } = await at(workload({ state: 'Succeeded' }));
    expect(withLogs.diagnoses).toEqual([]);
    expect(log?.lines).toEqual(['saved']);
    const asked = server.requests.filter(({ pathname }) =>
      pathname.startsWith('/api/v1'),
    );
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      PODS,
      `${PODS}/tune-0/log`,
    ]);
  });

  it('asks for few objects by name, however much there is', async () => {
    const pods = Array.from({ length: 40 }, (_, index) =>
      pod(`tune-${index}`, index % 10),
    );
    server.lists.set(PODS, pods);
    server.lists.set(EVENTS, [
      {
        metadata: { name: 'e-1', uid: 'e-1' },
        involvedObject: { kind: 'Job', name: 'of-others' },
        ...{ type: 'Warning', reason: 'FailedMount', message: 'of others' },
      } as KubernetesObject,
    ]);
    server.lists.set('/api/v1/nodes', []);
    server.lists.set('/apis/batch/v1/namespaces/team/jobs', []);
    const { withLogs } = await at(workload());
    expect(JSON.stringify(withLogs)).not.toContain('of others');
    const asked = server.requests.filter(
      ({ pathname }) => !/^\/apis(\/[^/]+\/[^/]+)?$/.test(pathname),
    );
    expect(asked.length).toBeLessThanOrEqual(10);
    asked.forEach(({ searchParams }) =>
      expect(
        searchParams.get('fieldSelector') ??
          searchParams.get('labelSelector') ??
          searchParams.get('tailLines'),
      ).not.toBeNull(),
    );
  });

  it('takes no pods of another run of the same name', async () => {
    const later = pod('tune-new', 9);
    later.metadata!.creationTimestamp = '2026-03-01T10:08:00Z';
    server.lists.set(PODS, [later]);
    server.logs.set(`${PODS}/tune-new/log`, 'of another\n');
    const { log } = await at(
      workload({ deletedAt: '2026-03-01T10:07:00Z', state: 'Unknown' }),
    );
    expect(log).toBeUndefined();
  });

  it('does not take for a cause that the pods of a deleted run are removed', async () => {
    const removed = pod('tune-0', 4, 137);
    removed.metadata!.deletionTimestamp = '2026-03-01T10:04:00Z';
    (removed.status as { phase: string }).phase = 'Running';
    server.lists.set(PODS, [removed]);
    server.logs.set(`${PODS}/tune-0/log`, 'step 7\n');
    const { withLogs, log } = await at(
      workload({ deletedAt: '2026-03-01T10:04:00Z', state: 'Unknown' }),
    );
    expect(withLogs.diagnoses).toEqual([]);
    expect(log?.lines).toEqual(['step 7']);
  });

  it('keeps what pods say where the log may not be read', async () => {
    server.lists.set(PODS, [pod('tune-0', 4, 137)]);
    const { withLogs, log } = await at(workload());
    expect(withLogs.diagnoses).not.toEqual([]);
    expect(log).toBeUndefined();
  });

  it('says when pods cannot be read, so that it is tried again', async () => {
    server.forbidden.add(PODS);
    await expect(at(workload())).rejects.toThrow('forbidden');
  });
});
