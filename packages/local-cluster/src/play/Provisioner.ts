import { Node, Pod } from '../objects/workloads';
import { Cluster } from './Cluster';
import { EventRecorder } from './EventRecorder';
import { instanceTypes, NodePlacement, nodeOf, readyNodeStatus } from './nodes';
import { freeOn, obstacles, requestsOf } from './scheduling';

const REGION = 'us-west-2';
const MAX_NODES = 12;
const LAUNCH_SECONDS = 3;
const KEPT_EMPTY_SECONDS = 120;
const COMPONENT = 'karpenter';

/**
 * Plays Karpenter: launches an on-demand node for a pod that fits nowhere, and
 * removes it when it has been empty for a while. Reserved capacity is not for
 * sale: pods that insist on it wait.
 */
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
      if (change === 'DELETED' || hasEnded(pod)) {
        this.planRemoval(pod.spec.nodeName);
      } else if (isUnschedulable(pod)) {
        this.consider(pod);
      }
    });
  }

  private consider(pod: Pod): void {
    const zone =
      pod.spec.nodeSelector?.['topology.kubernetes.io/zone'] ?? `${REGION}b`;
    const offer = instanceTypes.find(type => {
      const manifest = nodeOf(type, { name: 'offer', zone });
      const node = manifest as unknown as Node;
      return obstacles(pod, node, freeOn(node, [])).length === 0;
    });
    if (!offer) {
      this.decline(pod);
      return;
    }
    if (this.launching || this.own.size >= MAX_NODES) {
      return;
    }
    this.launching = true;
    this.launched += 1;
    const host = `ip-10-0-${64 + (this.launched % 60)}-${this.launched % 250}`;
    this.events.record(pod, {
      reason: 'Nominated',
      message: `Pod should schedule on: nodeclaim/gpu-${this.launched}`,
      component: COMPONENT,
    });
    this.cluster.clock.after(LAUNCH_SECONDS, () => {
      this.launching = false;
      const name = `${host}.${REGION}.compute.internal`;
      this.launch(offer, { name, zone });
    });
  }

  private decline(pod: Pod): void {
    const selector = pod.spec.nodeSelector ?? {};
    const requirements = Object.entries(selector)
      .map(([key, value]) => `${key} In [${value}]`)
      .join(', ');
    const resources = Object.fromEntries(
      Object.entries(requestsOf(pod)).map(([k, v]) => [k, String(v)]),
    );
    const why =
      selector['karpenter.sh/capacity-type'] === 'reserved'
        ? 'one or more instance types with compatible reserved offerings are available, but could not be reserved'
        : 'no instance type met the scheduling requirements or had enough resources';
    this.events.record(pod, {
      type: 'Warning',
      reason: 'FailedScheduling',
      message: `Failed to schedule pod, ${why}, requirements=${requirements}, resources=${JSON.stringify(
        resources,
      )}`,
      component: COMPONENT,
    });
  }

  private launch(
    type: (typeof instanceTypes)[number],
    placement: NodePlacement,
  ): void {
    const { name } = placement;
    if (this.cluster.get('Node', undefined, name)) {
      return;
    }
    this.own.add(name);
    const manifest = nodeOf(type, placement);
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
        .some(pod => pod.spec.nodeName === nodeName && !hasEnded(pod));
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

function hasEnded({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}
