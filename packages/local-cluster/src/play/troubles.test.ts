import { AssembledCluster, assembleCluster } from '../assembleCluster';
import { KubeObject, Manifest } from '../objects/KubeObject';
import { Job, Node, Pod, ReplicaController } from '../objects/workloads';
import { isTrue } from './conditions';
import { ClusterQueue, QueueWorkload } from './queue/queueObjects';
import { InferenceService } from './serving/InferenceService';

const NAMESPACE = 'team-language';
const GPU = 'nvidia.com/gpu';

describe('what goes wrong in the played cluster', () => {
  let assembled: AssembledCluster;

  beforeEach(() => {
    assembled = assembleCluster({ now: new Date('2026-01-01T00:00:00Z') });
  });

  const advance = (seconds: number) => assembled.clock.advance(seconds);
  const fresh = <T extends KubeObject>(object: T) =>
    assembled.cluster.fresh(object) as T;
  const podsOf = (owner: KubeObject) =>
    assembled.cluster.controlledBy<Pod>('Pod', owner);
  const said = (reason: string) =>
    assembled.cluster
      .list('Event')
      .filter(event => event.reason === reason)
      .map(event => String(event.message));
  const logOf = ({ metadata, spec }: Pod) =>
    assembled.logs.current(metadata.uid, spec.containers[0].name)?.lines ?? [];

  function job(
    play: string,
    { gpus = 0, queue, ...pod }: Record<string, unknown> = {},
  ): Job {
    return assembled.cluster.create<Job>({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: {
        generateName: 'job-',
        namespace: NAMESPACE,
        labels: queue ? { 'kueue.x-k8s.io/queue-name': String(queue) } : {},
      },
      spec: {
        backoffLimit: 0,
        template: {
          metadata: { annotations: { 'fmops.dev/play': play } },
          spec: {
            restartPolicy: 'Never',
            containers: [
              {
                ...{ name: 'main', image: 'ghcr.io/example/train:9' },
                resources: { limits: { [GPU]: Number(gpus) } },
              },
            ],
            ...pod,
          },
        },
      },
    });
  }

  describe('in a queue', () => {
    const workloadOf = (owner: Job) =>
      assembled.cluster.controlledBy<QueueWorkload>('Workload', owner)[0];
    const reserved = (owner: Job) =>
      workloadOf(owner).status?.conditions?.find(
        ({ type }) => type === 'QuotaReserved',
      );

    it('holds what finds no quota, and lets it go when the quota is raised', () => {
      const first = job('never-ends', { gpus: 8, queue: 'reserved' });
      advance(5);
      const second = job('succeed', { gpus: 4, queue: 'reserved' });
      advance(5);
      expect(fresh(first).spec.suspend).toBe(false);
      expect(fresh(second).spec.suspend).toBe(true);
      expect(reserved(second)).toMatchObject({
        status: 'False',
        reason: 'WaitingForQuota',
        message:
          "couldn't assign flavors to pod set main: insufficient unused quota for nvidia.com/gpu in flavor reserved, 4 more needed",
      });

      const queue = assembled.cluster.get<ClusterQueue>(
        ...(['ClusterQueue', undefined, 'reserved'] as const),
      )!;
      const usage = queue.status?.flavorsUsage?.[0];
      expect(usage?.name).toBe('reserved');
      expect(usage?.resources).toContainEqual({
        name: GPU,
        total: '8',
        borrowed: '0',
      });
      const [group] = queue.spec.resourceGroups!;
      const [flavor] = group.flavors;
      const resources = flavor.resources.map(quota =>
        quota.name === GPU ? { ...quota, nominalQuota: '12' } : quota,
      );
      assembled.cluster.setSpec(queue, {
        resourceGroups: [{ ...group, flavors: [{ ...flavor, resources }] }],
      });
      advance(20);
      expect(fresh(second).spec.suspend).toBe(false);
      expect(workloadOf(second).status?.admission?.podSetAssignments).toEqual([
        {
          ...{ name: 'main', count: 1, flavors: { [GPU]: 'reserved' } },
          resourceUsage: { [GPU]: '4' },
        },
      ]);
      expect(podsOf(second)[0].status.phase).toBe('Running');
    });

    it('gives the quota of what has ended to what waits', () => {
      job('succeed', { gpus: 8, queue: 'reserved' });
      advance(1);
      const second = job('succeed', { gpus: 8, queue: 'reserved' });
      advance(20);
      expect(podsOf(second)).toEqual([]);
      advance(60);
      expect(podsOf(second)).toHaveLength(1);
    });

    it('says what will never fit, and which queue is not there', () => {
      const large = job('succeed', { gpus: 16, queue: 'reserved' });
      const lost = job('succeed', { queue: 'research' });
      advance(5);
      expect(reserved(large)?.message).toBe(
        "couldn't assign flavors to pod set main: insufficient quota for nvidia.com/gpu in flavor reserved, previously considered podsets requests (0) + current podset request (16) > maximum capacity (8)",
      );
      expect(reserved(lost)?.message).toBe("LocalQueue research doesn't exist");
    });

    it('stops what is switched off, and starts it again', () => {
      const paused = job('never-ends', { queue: 'gpu' });
      advance(20);
      assembled.cluster.setSpec(workloadOf(paused), { active: false });
      advance(5);
      expect(fresh(paused).spec.suspend).toBe(true);
      expect(podsOf(paused)).toEqual([]);
      expect(workloadOf(paused).status?.admission).toBeUndefined();
      assembled.cluster.setSpec(workloadOf(paused), { active: true });
      advance(20);
      expect(podsOf(paused)[0].status.phase).toBe('Running');
    });
  });

  it('lets a pod wait for the one host that it wants', () => {
    const [{ metadata }] = assembled.cluster
      .list<Node>('Node')
      .filter(({ status }) => status.allocatable[GPU] === '4');
    const values = [metadata.name];
    const expression = {
      key: 'kubernetes.io/hostname',
      operator: 'In',
      values,
    };
    const pinned = job('succeed', {
      gpus: 8,
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchExpressions: [expression] }],
          },
        },
      },
    });
    advance(30);
    expect(podsOf(pinned)[0].status.conditions?.[0].message).toBe(
      "0/4 nodes are available: 1 Insufficient nvidia.com/gpu, 3 node(s) didn't match Pod's node affinity/selector. preemption: 0/4 nodes are available: 1 No preemption victims found for incoming pod, 3 Preemption is not helpful for scheduling.",
    );
    expect(said('Nominated')).toEqual([]);
  });

  it('has AWS refuse a node, and Karpenter forget its claim', () => {
    job('no-capacity', {
      gpus: 1,
      nodeSelector: { 'node.kubernetes.io/instance-type': 'g6.xlarge' },
    });
    advance(10);
    const [claim] = said('Nominated').map(text => text.split('nodeclaim/')[1]);
    expect(said('InsufficientCapacityError')).toEqual([
      expect.stringContaining(
        `NodeClaim ${claim} event: creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity: We currently do not have sufficient g6.xlarge capacity`,
      ),
    ]);
    expect(assembled.cluster.list('NodeClaim')).toEqual([]);
    advance(200);
    expect(said('InsufficientCapacityError')).toHaveLength(2);
  });

  it('keeps a pod whose node does not answer, until the node is gone', () => {
    const key = 'node.kubernetes.io/unreachable';
    const unlucky = job('node-lost', {
      gpus: 1,
      nodeSelector: { 'node.kubernetes.io/instance-type': 'g6.xlarge' },
      tolerations: [{ key, effect: 'NoExecute', tolerationSeconds: 5 }],
    });
    advance(60);
    const [pod] = podsOf(unlucky);
    expect(pod.metadata.deletionTimestamp).toBeTruthy();
    expect(
      pod.status.conditions?.find(({ type }) => type === 'DisruptionTarget'),
    ).toMatchObject({ status: 'True', reason: 'DeletionByTaintManager' });
    const node = assembled.cluster.get<Node>(
      ...(['Node', undefined, pod.spec.nodeName!] as const),
    )!;
    expect(node.status.conditions?.[0]).toMatchObject({
      ...{ type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown' },
      message: 'Kubelet stopped posting node status.',
    });
    assembled.cluster.remove(node);
    expect(assembled.cluster.fresh(pod)).toBeUndefined();
  });

  it.each([
    [
      'image-not-found',
      'rpc error: code = NotFound desc = failed to pull and unpack image "ghcr.io/example/train:9": failed to resolve reference "ghcr.io/example/train:9": ghcr.io/example/train:9: not found',
    ],
    ['image-unauthorized', '401 Unauthorized'],
  ])('backs off from an image: %s', (play, message) => {
    const owner = job(play);
    const waiting = () =>
      podsOf(owner)[0].status.containerStatuses?.[0].state.waiting;
    advance(3);
    expect(waiting()).toMatchObject({ reason: 'ErrImagePull' });
    expect(waiting()?.message).toContain(message);
    advance(3);
    expect(waiting()).toMatchObject({ reason: 'ImagePullBackOff' });
    expect(waiting()?.message).toContain(
      'Back-off pulling image "ghcr.io/example/train:9": ErrImagePull: rpc error',
    );
    advance(600);
    expect(podsOf(owner)[0].status.phase).toBe('Pending');
  });

  it.each([
    ['cuda-oom', 'torch.OutOfMemoryError: CUDA out of memory.'],
    ['gated', 'huggingface_hub.errors.GatedRepoError: 401 Client Error.'],
  ])('ends a program with last words: %s', (play, words) => {
    const owner = job(play);
    advance(120);
    const [pod] = podsOf(owner);
    expect(pod.status.containerStatuses?.[0].state.terminated).toMatchObject({
      ...{ exitCode: 1, reason: 'Error' },
    });
    expect(logOf(pod).some(({ text }) => text.startsWith(words))).toBe(true);
  });

  describe('at an endpoint', () => {
    const service = (play: string, format = 'huggingface'): Manifest => ({
      apiVersion: 'serving.kserve.io/v1beta1',
      kind: 'InferenceService',
      metadata: {
        ...{ name: 'api', namespace: NAMESPACE },
        annotations: { 'fmops.dev/play': play },
      },
      spec: { predictor: { model: { modelFormat: { name: format } } } },
    });
    const create = (manifest: Manifest) =>
      assembled.cluster.create<InferenceService>(manifest);
    const deployments = () =>
      assembled.cluster.list<ReplicaController>('Deployment', NAMESPACE);

    it('says that a model could not be loaded', () => {
      const broken = create(service('gated'));
      advance(30);
      const { status } = fresh(broken);
      expect(status).toMatchObject({
        modelStatus: {
          transitionStatus: 'BlockedByFailedLoad',
          lastFailureInfo: { reason: 'ModelLoadFailed', exitCode: 1 },
        },
      });
      expect(isTrue(status?.conditions, 'Ready')).toBe(false);
    });

    it('says that no runtime serves a format', () => {
      const unknown = create(service('succeed', 'gguf'));
      advance(30);
      expect(fresh(unknown).status).toMatchObject({
        modelStatus: {
          transitionStatus: 'InvalidSpec',
          lastFailureInfo: { reason: 'NoSupportingRuntime' },
        },
      });
      expect(deployments()).toEqual([]);
    });

    it('says that no gateway leads to it, while its pods run', () => {
      const api = create(service('no-route'));
      advance(30);
      const { status } = fresh(api);
      expect(status?.conditions).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ type: 'PredictorReady', status: 'True' }),
          expect.objectContaining({
            ...{ type: 'IngressReady', status: 'False' },
            reason: 'ParentStatusNotAvailable',
          }),
          expect.objectContaining({ type: 'Ready', status: 'False' }),
        ]),
      );
      const pods = assembled.cluster.list<Pod>('Pod', NAMESPACE);
      expect(pods.map(pod => pod.status.phase)).toEqual(['Running']);
    });

    it('is switched off and on', () => {
      const api = create(service('never-ends'));
      advance(20);
      expect(isTrue(fresh(api).status?.conditions, 'Ready')).toBe(true);
      const say = (stop: string) => {
        const live = fresh(api);
        const annotations = { ...live.metadata.annotations };
        annotations['serving.kserve.io/stop'] = stop;
        assembled.cluster.put({
          ...live,
          metadata: { ...live.metadata, annotations },
        });
        advance(20);
      };
      say('true');
      expect(isTrue(fresh(api).status?.conditions, 'Stopped')).toBe(true);
      expect(deployments()).toEqual([]);
      say('false');
      expect(isTrue(fresh(api).status?.conditions, 'Stopped')).toBe(false);
      expect(isTrue(fresh(api).status?.conditions, 'Ready')).toBe(true);
    });
  });
});
