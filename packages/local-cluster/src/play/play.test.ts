import { AssembledCluster, assembleCluster } from '../assembleCluster';
import { KubeObject, Manifest } from '../objects/KubeObject';
import {
  Job,
  Node,
  Pod,
  ReplicaController,
  TrainJob,
} from '../objects/workloads';
import { isTrue } from './conditions';

const NAMESPACE = 'team-language';

describe('the played cluster', () => {
  let assembled: AssembledCluster;

  beforeEach(() => {
    assembled = assembleCluster({ now: new Date('2026-01-01T00:00:00Z') });
  });

  const submit = (manifest: Manifest) => assembled.cluster.create(manifest);
  const advance = (seconds: number) => assembled.clock.advance(seconds);
  const get = <T extends KubeObject>(kind: 'Job' | 'TrainJob', name: string) =>
    assembled.cluster.get<T>(kind, NAMESPACE, name)!;
  const pods = () => assembled.cluster.list<Pod>('Pod', NAMESPACE);
  const events = (reason: string) =>
    assembled.cluster.list('Event').filter(event => event.reason === reason);
  const logOf = ({ metadata, spec }: Pod) =>
    assembled.logs
      .current(metadata.uid, spec.containers[0].name)
      ?.lines.map(line => line.text) ?? [];

  const job = (play: string, spec: object = {}): Manifest => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'job', namespace: NAMESPACE },
    spec: {
      backoffLimit: 0,
      ...spec,
      template: {
        metadata: { annotations: { 'fmops.dev/play': play } },
        spec: {
          restartPolicy: 'Never',
          containers: [{ name: 'main', image: 'image:1' }],
        },
      },
    },
  });
  const trainJob = (
    gpus: number,
    metadata: Manifest['metadata'] = {},
  ): Manifest => ({
    apiVersion: 'trainer.kubeflow.org/v1alpha1',
    kind: 'TrainJob',
    metadata: { name: 'train', namespace: NAMESPACE, ...metadata },
    spec: {
      runtimeRef: { name: 'torch-distributed' },
      trainer: {
        image: 'image:1',
        numNodes: 1,
        resourcesPerNode: { limits: { 'nvidia.com/gpu': gpus } },
      },
    },
  });

  it('leaves a job alone that another controller manages', () => {
    submit(job('succeed', { managedBy: 'example.com/controller' }));
    const managed = { managedBy: 'kueue.x-k8s.io/multikueue' };
    const { spec, ...train } = trainJob(1);
    submit({ ...train, spec: Object.assign({}, spec, managed) });
    advance(600);
    expect(pods()).toEqual([]);
    expect(get<Job>('Job', 'job').status ?? {}).toEqual({});
    expect(get<TrainJob>('TrainJob', 'train').status ?? {}).toEqual({});
  });

  it('takes a pod from its node through the image pull to its end', () => {
    submit(job('succeed'));
    advance(1);
    const waiting = pods()[0].status.containerStatuses?.[0].state.waiting;
    expect(waiting?.reason).toBe('ContainerCreating');
    advance(4);
    expect(pods()[0].status.phase).toBe('Running');
    expect(get<Job>('Job', 'job').status).toMatchObject({
      active: 1,
      ready: 1,
    });
    advance(60);
    expect(pods()[0].status.phase).toBe('Succeeded');
    expect(
      ['Scheduled', 'Pulling', 'Pulled', 'Created', 'Started'].map(
        reason => events(reason).length,
      ),
    ).toEqual([1, 1, 1, 1, 1]);
  });

  it('replaces failed pods until the backoff limit, each later than the one before', () => {
    submit(job('error', { backoffLimit: 2 }));
    advance(600);
    const { status } = get<Job>('Job', 'job');
    expect(status?.failed).toBe(3);
    expect(status?.conditions?.map(c => c.type)).toEqual([
      'FailureTarget',
      'Failed',
    ]);
    const starts = pods().map(pod =>
      Date.parse(pod.metadata.creationTimestamp),
    );
    starts.sort((a, b) => a - b);
    expect(starts[2] - starts[1]).toBeGreaterThan(starts[1] - starts[0]);
  });

  it('can let a first pod fail and its replacement succeed', () => {
    submit(job('error,succeed', { backoffLimit: 1 }));
    advance(600);
    expect(get<Job>('Job', 'job').status).toMatchObject({
      succeeded: 1,
      failed: 1,
    });
  });

  it('takes the pods of a job away when it is suspended', () => {
    submit(job('never-ends'));
    advance(10);
    assembled.cluster.setSpec(get('Job', 'job'), { suspend: true });
    advance(5);
    expect(pods()).toEqual([]);
    assembled.cluster.setSpec(get('Job', 'job'), { suspend: false });
    advance(10);
    const { status } = get<Job>('Job', 'job');
    expect(status?.active).toBe(1);
    expect(isTrue(status?.conditions, 'Suspended')).toBe(false);
  });

  it('prints a loss that falls, and reports progress with it', () => {
    submit(trainJob(4));
    advance(25);
    const midway = get<TrainJob>('TrainJob', 'train').status?.trainerStatus;
    expect(midway?.progressPercentage).toBeGreaterThan(10);
    expect(midway?.progressPercentage).toBeLessThan(90);
    advance(60);
    const losses = logOf(pods()[0]).flatMap(text => {
      const loss = /^{'loss': ([\d.]+)/.exec(text)?.[1];
      return loss ? [Number(loss)] : [];
    });
    expect(losses.length).toBeGreaterThan(40);
    expect(losses[losses.length - 1]).toBeLessThan(losses[0] - 0.5);
    expect(logOf(pods()[0]).slice(-1)[0]).toMatch(/^Saved adapter to /);
    const { status } = get<TrainJob>('TrainJob', 'train');
    expect(isTrue(status?.conditions, 'Complete')).toBe(true);
    expect(status?.trainerStatus?.progressPercentage).toBe(100);
  });

  it('kills a pod that runs out of memory without last words', () => {
    submit(trainJob(1, { annotations: { 'fmops.dev/play': 'oom' } }));
    advance(120);
    const [pod] = pods();
    expect(pod.status.containerStatuses?.[0].state.terminated).toMatchObject({
      exitCode: 137,
      reason: 'OOMKilled',
    });
    expect(logOf(pod).slice(-1)[0]).toMatch(/^{'loss'/);
    expect(get<TrainJob>('TrainJob', 'train').status?.conditions).toEqual([
      expect.objectContaining({ type: 'Failed', reason: 'FailedJobs' }),
    ]);
  });

  it('says why a pod waits for GPUs, and adds a node where that helps', () => {
    const fill = { parallelism: 2, completions: 2 };
    const filler = job('never-ends', fill);
    const { template } = filler.spec as Job['spec'];
    template.spec.nodeSelector = {
      'node.kubernetes.io/instance-type': 'p5.48xlarge',
    };
    template.spec.containers[0].resources = {
      limits: { 'nvidia.com/gpu': '4' },
    };
    submit(filler);
    advance(10);
    submit(trainJob(8));
    advance(1);
    const [waiting] = pods().filter(pod => !pod.spec.nodeName);
    expect(waiting.status.conditions).toEqual([
      expect.objectContaining({
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message:
          '0/4 nodes are available: 4 Insufficient nvidia.com/gpu. preemption: 0/4 nodes are available: 4 No preemption victims found for incoming pod.',
      }),
    ]);
    expect(events('FailedScheduling')).toHaveLength(1);
    advance(5);
    const placed = assembled.cluster.fresh(waiting);
    const node = assembled.cluster.get<Node>(
      'Node',
      undefined,
      placed?.spec.nodeName ?? '',
    );
    expect(node?.metadata.labels).toMatchObject({
      'karpenter.sh/capacity-type': 'on-demand',
      'karpenter.k8s.aws/instance-gpu-count': '8',
    });
    advance(600);
    expect(assembled.cluster.fresh(node as Node)).toBeUndefined();
  });

  it('leaves a pod waiting that asks for more than any instance has', () => {
    submit(trainJob(64));
    advance(60);
    expect(pods()[0].status.phase).toBe('Pending');
    expect(
      events('FailedScheduling').map(event => event.reportingComponent),
    ).toEqual(expect.arrayContaining(['default-scheduler', 'karpenter']));
  });

  it('holds what is queued until it is admitted', () => {
    submit(trainJob(1, { labels: { 'kueue.x-k8s.io/queue-name': 'gpu' } }));
    advance(1);
    const held = get<TrainJob>('TrainJob', 'train');
    expect(held.spec.suspend).toBe(true);
    expect(isTrue(held.status?.conditions, 'Suspended')).toBe(true);
    expect(pods()).toEqual([]);
    advance(10);
    expect(get<TrainJob>('TrainJob', 'train').spec.suspend).toBe(false);
    expect(pods()[0].status.phase).toBe('Running');
  });

  it('stops a pod within its grace period, and its job makes a new one', () => {
    submit(job('never-ends'));
    advance(10);
    const [pod] = pods();
    assembled.cluster.remove(pod);
    expect(
      assembled.cluster.fresh(pod)?.metadata.deletionTimestamp,
    ).toBeTruthy();
    advance(10);
    expect(assembled.cluster.fresh(pod)).toBeUndefined();
    expect(pods()).toHaveLength(1);
  });

  it('restarts crashing replicas later and later, while the others serve', () => {
    submit({
      apiVersion: 'serving.kserve.io/v1beta1',
      kind: 'InferenceService',
      metadata: {
        name: 'api',
        namespace: NAMESPACE,
        annotations: {
          'fmops.dev/play': 'never-ends,oom',
          'fmops.dev/play-seconds': '30',
        },
      },
      spec: { predictor: { minReplicas: 2 } },
    });
    advance(60);
    const crashing = () =>
      pods().find(
        ({ metadata }) => metadata.annotations?.['fmops.dev/play'] === 'oom',
      )?.status.containerStatuses?.[0];
    expect(crashing()?.state.waiting?.reason).toBe('CrashLoopBackOff');
    expect(crashing()?.lastState.terminated?.reason).toBe('OOMKilled');
    advance(600);
    expect(crashing()?.restartCount).toBeGreaterThan(2);
    const [deployment] = assembled.cluster.list<ReplicaController>(
      'Deployment',
      NAMESPACE,
    );
    expect(deployment.status).toMatchObject({ replicas: 2 });
    const [service] = assembled.cluster.list<TrainJob>('InferenceService');
    expect(isTrue(service.status?.conditions, 'Ready')).toBe(true);
  });

  it("serves with a server of one's own, on the machines that it asks for", () => {
    submit({
      apiVersion: 'serving.kserve.io/v1beta1',
      kind: 'InferenceService',
      metadata: { name: 'api', namespace: NAMESPACE },
      spec: {
        predictor: {
          nodeSelector: { 'node.kubernetes.io/instance-type': 'g6e.xlarge' },
          containers: [
            {
              name: 'kserve-container',
              image: 'vllm/vllm-openai:v0.32.0',
              args: ['Qwen/Qwen3-8B'],
              resources: { limits: { 'nvidia.com/gpu': 1 } },
            },
          ],
        },
      },
    });
    advance(600);
    const [{ spec, status }] = pods();
    expect(status.containerStatuses?.[0].restartCount).toBe(0);
    expect(spec.containers).toMatchObject([
      { image: 'vllm/vllm-openai:v0.32.0', args: ['Qwen/Qwen3-8B'] },
    ]);
    expect(spec.nodeSelector).toEqual({
      'node.kubernetes.io/instance-type': 'g6e.xlarge',
    });
    const [service] = assembled.cluster.list<TrainJob>('InferenceService');
    expect(isTrue(service.status?.conditions, 'Ready')).toBe(true);
  });

  it.each([[{ play: '2' }], [{}]])(
    'rolls a service out whose annotations become %j, without a gap',
    added => {
      const make = { 'fmops.dev/play': 'never-ends' };
      submit({
        apiVersion: 'serving.kserve.io/v1beta1',
        kind: 'InferenceService',
        metadata: { name: 'api', namespace: NAMESPACE, annotations: make },
        spec: { predictor: { minReplicas: 2 } },
      });
      advance(60);
      const before = pods().map(({ metadata }) => metadata.name);
      const [service] = assembled.cluster.list<KubeObject>('InferenceService');
      assembled.cluster.put({
        ...service,
        metadata: { ...service.metadata, annotations: { ...make, ...added } },
      });
      const ready: unknown[] = [];
      for (let second = 0; second < 60; second += 1) {
        advance(1);
        const [deployment] = assembled.cluster.list<ReplicaController>(
          'Deployment',
          NAMESPACE,
        );
        ready.push(Number(deployment.status?.readyReplicas) >= 2);
      }
      expect(ready).not.toContain(false);
      const after = pods().map(({ metadata }) => metadata.name);
      expect(after).toHaveLength(2);
      expect(after.some(name => before.includes(name))).toBe(
        !('play' in added),
      );
      const [{ status }] = assembled.cluster.list<ReplicaController>(
        'Deployment',
        NAMESPACE,
      );
      expect(status).toMatchObject({ replicas: 2, updatedReplicas: 2 });
    },
  );
});
