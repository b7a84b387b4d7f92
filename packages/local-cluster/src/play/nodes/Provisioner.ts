import { KubeObject } from '../../objects/KubeObject';
import { Node, Pod } from '../../objects/workloads';
import { Cluster } from '../Cluster';
import { EventRecorder } from '../EventRecorder';
import { requiredTerms } from '../nodeAffinity';
import { controllerOf } from '../ownership';
import { outcomeOf } from '../annotations';
import {
  InstanceType,
  instanceTypes,
  nodeOf,
  readyNodeStatus,
} from './instanceTypes';
import { NodeClaims } from './NodeClaims';
import { freeOn, obstacles, requestsOf } from '../scheduling';

const REGION = 'us-west-2';
const MAX_NODES = 12;
const LAUNCH_SECONDS = 3;
/** For so long Karpenter does not ask again for what AWS has refused. */
const REFUSED_SECONDS = 180;
const KEPT_EMPTY_SECONDS = 120;
const COMPONENT = 'karpenter';

/**
 * Plays Karpenter: launches an on-demand node for a pod that fits nowhere, and
 * removes it when it has been empty for a while. Reserved capacity is not for
 * sale: pods that insist on it wait. It does not look at pods that insist on
 * one host.
 */
export class Provisioner {
  private readonly own = new Set<string>();
  private launching = false;
  private readonly claims: NodeClaims;
  private readonly refused = new Set<string>();
  private launched = 0;

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {
    this.claims = new NodeClaims(cluster, events);
  }

  start(): void {
    this.cluster.watch(['Pod'], (object, change) => {
      const pod = object as Pod;
      if (change === 'DELETED' || hasEnded(pod)) {
        this.planRemoval(pod.spec.nodeName);
      } else if (isUnschedulable(pod) && !wantsOneHost(pod)) {
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
    const { uid } = pod.metadata;
    const full = this.launching || this.own.size >= MAX_NODES;
    if (full || this.refused.has(uid)) {
      return;
    }
    this.launching = true;
    const claim = this.claims.create(offer, zone);
    this.events.record(pod, {
      reason: 'Nominated',
      message: `Pod should schedule on: nodeclaim/${claim.metadata.name}`,
      component: COMPONENT,
    });
    this.cluster.clock.after(LAUNCH_SECONDS, () => {
      this.launching = false;
      if (outcomeOf(pod.metadata) === 'no-capacity') {
        this.claims.refused(claim, offer, zone);
        this.retryLater(pod);
      } else {
        this.launch(claim, offer, zone);
      }
    });
  }

  private retryLater(pod: Pod): void {
    const { uid } = pod.metadata;
    this.refused.add(uid);
    this.cluster.clock.after(REFUSED_SECONDS, () => {
      this.refused.delete(uid);
      const live = this.cluster.fresh(pod);
      if (live && isUnschedulable(live)) this.consider(live);
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

  private launch(claim: KubeObject, type: InstanceType, zone: string): void {
    this.launched += 1;
    const host = `ip-10-0-${64 + (this.launched % 60)}-${this.launched % 250}`;
    const name = `${host}.${REGION}.compute.internal`;
    if (this.cluster.get('Node', undefined, name)) {
      this.cluster.remove(claim);
      return;
    }
    this.own.add(name);
    const manifest = nodeOf(type, { name, zone });
    const node = this.cluster.create<Node>({
      ...manifest,
      metadata: {
        ...manifest.metadata,
        ownerReferences: [controllerOf(claim)],
      },
    });
    this.cluster.setStatus(
      node,
      readyNodeStatus(manifest.status, this.cluster.timestamp()),
    );
    this.claims.launched(claim, node);
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
        const claim = node.metadata.ownerReferences?.[0];
        this.cluster.remove(node);
        const owner =
          claim && this.cluster.get('NodeClaim', undefined, claim.name);
        if (owner) this.cluster.remove(owner);
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

/** Karpenter ignores pods with an affinity for a label that it may not set. */
function wantsOneHost({ spec }: Pod): boolean {
  return requiredTerms(spec).some(({ matchExpressions = [] }) =>
    matchExpressions.some(({ key }) => key === 'kubernetes.io/hostname'),
  );
}

function hasEnded({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}
