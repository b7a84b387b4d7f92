import { AssembledCluster, assembleCluster } from '../assembleCluster';
import { Job, Pod, ReplicaController, TrainJob } from '../objects/workloads';
import { isTrue } from '../play/conditions';
import { ClusterQueue, QueueWorkload } from '../play/queue/queueObjects';

describe('the demonstration', () => {
  const now = new Date('2026-01-02T00:00:00Z');
  let assembled: AssembledCluster;

  beforeAll(() => {
    assembled = assembleCluster({ now, demo: true });
  });

  const trainJob = (namespace: string, name: string) =>
    assembled.cluster.get<TrainJob>('TrainJob', namespace, name)!;
  const job = (namespace: string, name: string) =>
    assembled.cluster.get<Job>('Job', namespace, name)!;
  const podsOf = (kubernetesId: string) =>
    assembled.cluster
      .list<Pod>('Pod')
      .filter(
        pod =>
          pod.metadata.labels?.['backstage.io/kubernetes-id'] === kubernetesId,
      );

  it('has a fine-tuning run in progress, one that succeeded and one that ran out of memory', () => {
    const running = trainJob('team-language', 'support-assistant-sft-3');
    expect(running.status?.jobsStatus?.[0]).toMatchObject({
      active: 1,
      ready: 1,
    });
    expect(running.status?.trainerStatus?.progressPercentage).toBeGreaterThan(
      5,
    );
    const done = trainJob('team-language', 'support-assistant-sft-2');
    expect(isTrue(done.status?.conditions, 'Complete')).toBe(true);
    const failed = trainJob('team-language', 'support-assistant-sft-1');
    expect(isTrue(failed.status?.conditions, 'Failed')).toBe(true);
    expect(
      podsOf('support-assistant-sft').map(
        pod => pod.status.containerStatuses?.[0].state.terminated?.exitCode,
      ),
    ).toEqual([137, 0, undefined]);
  });

  it('has a run that waits for reserved GPUs, and one that failed by itself', () => {
    const [waiting] = podsOf('document-captioner').filter(
      ({ spec, status }) => status.phase === 'Pending' && !spec.nodeName,
    );
    expect(waiting.status.conditions?.[0]).toMatchObject({
      reason: 'Unschedulable',
      message: expect.stringContaining('1 Insufficient nvidia.com/gpu'),
    });
    const failed = job('team-vision', 'document-captioner-prepare');
    expect(
      failed.status?.conditions?.find(c => c.type === 'Failed')?.reason,
    ).toBe('BackoffLimitExceeded');
  });

  it('has a run that waits for the quota that another holds, and one whose image is missing', () => {
    const { cluster } = assembled;
    const queued = cluster
      .list<QueueWorkload>('Workload', 'team-language')
      .map(({ status }) => status?.conditions?.[0].message);
    expect(queued).toEqual([
      "couldn't assign flavors to pod set node: insufficient unused quota for nvidia.com/gpu in flavor reserved, 4 more needed",
    ]);
    expect(
      cluster.get<ClusterQueue>('ClusterQueue', undefined, 'reserved')?.status,
    ).toMatchObject({ pendingWorkloads: 1, admittedWorkloads: 1 });
    const states = podsOf('document-captioner').map(
      ({ status }) => status.containerStatuses?.[0].state.waiting?.reason,
    );
    expect(states).toContain('ImagePullBackOff');
  });

  it('has evaluations that succeeded and run', () => {
    expect(job('platform', 'nightly-eval-1').status).toMatchObject({
      succeeded: 2,
    });
    expect(job('platform', 'nightly-eval-2').status).toMatchObject({
      active: 2,
      ready: 2,
    });
  });

  it('has an endpoint that is ready and one that is degraded', () => {
    const ready = (namespace: string, name: string) =>
      assembled.cluster.get<ReplicaController>('Deployment', namespace, name)
        ?.status?.readyReplicas;
    expect(ready('team-language', 'support-assistant')).toBe(2);
    expect(podsOf('support-assistant')).toHaveLength(2);
    const restarts = podsOf('caption-api').map(
      pod => pod.status.containerStatuses?.[0].restartCount ?? 0,
    );
    expect(Math.min(...restarts)).toBe(0);
    expect(Math.max(...restarts)).toBeGreaterThan(10);
  });

  it('is the same again after a restart', () => {
    const again = assembleCluster({ now, demo: true });
    const uids = ({ cluster }: AssembledCluster) =>
      cluster.list('Pod').map(pod => pod.metadata.uid);
    expect(uids(again)).toEqual(uids(assembled));
  });

  it('lies in the past', () => {
    const times = assembled.cluster
      .list('TrainJob')
      .map(object => Date.parse(object.metadata.creationTimestamp));
    expect(Math.max(...times)).toBeLessThan(now.getTime());
  });
});
