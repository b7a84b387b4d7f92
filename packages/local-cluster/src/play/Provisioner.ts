import { Node, Pod } from '../objects/workloads';
import { Cluster } from './Cluster';
import { EventRecorder } from './EventRecorder';
import { instanceTypes, nodeOf, readyNodeStatus } from './nodes';
import { freeOn, obstacles, requestsOf } from './scheduling';

const OFFER = instanceTypes['g5.12xlarge'];
const ZONE = 'us-west-2b';
const MAX_NODES = 8;
const LAUNCH_SECONDS = 3;
const KEPT_EMPTY_SECONDS = 120;
const COMPONENT = 'karpenter';

/** Plays Karpenter: adds a GPU node for pods that fit on one, removes it when it has been empty for a while. */
export class Provisioner {
  private readonly own = new Set<string>();
  private launching = false;
  private launched = 0;

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {}

  start(): void {
    this.cluster.watch(['Pod'], (object, change) => {
      const pod = object as Pod;
      if (change === 'DELETED' || ended(pod)) {
        this.planRemoval(pod.spec.nodeName);
      } else if (isUnschedulable(pod)) {
        this.consider(pod);
      }
    });
  }

  private consider(pod: Pod): void {
    const offer = nodeOf(OFFER, 'offer', ZONE);
    const node = offer as unknown as Node;
    if (obstacles(pod, node, freeOn(node, [])).length > 0) {
      const gpus = requestsOf(pod)['nvidia.com/gpu'] ?? 0;
      this.events.record(pod, {
        type: 'Warning',
        reason: 'FailedScheduling',
        message: `Failed to schedule pod, incompatible with nodepool "gpu", no instance type satisfied resources {"nvidia.com/gpu":"${gpus}","pods":"1"} and requirements karpenter.sh/nodepool In [gpu] (no instance type has enough resources)`,
        component: COMPONENT,
      });
      return;
    }
    if (this.launching || this.own.size >= MAX_NODES) {
      return;
    }
    this.launching = true;
    this.launched += 1;
    const { launched } = this;
    this.events.record(pod, {
      reason: 'Nominated',
      message: `Pod should schedule on: nodeclaim/gpu-${launched}`,
      component: COMPONENT,
    });
    this.cluster.clock.after(LAUNCH_SECONDS, () => {
      this.launching = false;
      this.launch(`ip-10-0-${64 + (launched % 60)}-${20 + (launched % 200)}`);
    });
  }

  private launch(host: string): void {
    const name = `${host}.us-west-2.compute.internal`;
    if (this.cluster.get('Node', undefined, name)) {
      return;
    }
    this.own.add(name);
    const manifest = nodeOf(OFFER, name, ZONE);
    const node = this.cluster.create<Node>(manifest);
    this.cluster.setStatus(
      node,
      readyNodeStatus(manifest.status, this.cluster.timestamp()),
    );
    this.planRemoval(name);
  }

  private planRemoval(nodeName: string | undefined): void {
    if (!nodeName || !this.own.has(nodeName)) {
      return;
    }
    this.cluster.clock.after(KEPT_EMPTY_SECONDS, () => {
      const busy = this.cluster
        .list<Pod>('Pod')
        .some(pod => pod.spec.nodeName === nodeName && !ended(pod));
      const node = this.cluster.get('Node', undefined, nodeName);
      if (!busy && node && this.own.delete(nodeName)) {
        this.cluster.remove(node);
      }
    });
  }
}

function isUnschedulable({ spec, status }: Pod): boolean {
  return (
    !spec.nodeName &&
    Boolean(status.conditions?.some(c => c.reason === 'Unschedulable'))
  );
}

function ended({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}
