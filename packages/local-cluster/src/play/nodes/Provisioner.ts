import { KubeObject } from '../../objects/KubeObject';
import { Node, Pod } from '../../objects/workloads';
import { Cluster } from '../Cluster';
import { EventRecorder } from '../EventRecorder';
import { controllerOf } from '../ownership';
import { outcomeOf } from '../annotations';
import {
  InstanceType,
  instanceTypes,
  nodeOf,
  readyNodeStatus,
} from './instanceTypes';
import { NodeClaims } from './NodeClaims';
import { isLeaving, isUnschedulable, wantsOneHost } from './placement';
import { freeOn, obstacles, requestsOf } from '../scheduling';

const REGION = 'us-west-2';
/** The limit of the NodePools. */
const MAX_NODES = 20;
const LAUNCH_SECONDS = 3;
/** For so long Karpenter does not ask again for what AWS has refused. */
const REFUSED_SECONDS = 180;
/** For so long the pod has to get onto its node, which another may take. */
const SETTLE_SECONDS = 5;
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
  /** Uids of pods for which a node is on its way, or was refused. */
  private readonly served = new Set<string>();
  private readonly claims: NodeClaims;
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
      if (change === 'DELETED' || isLeaving(pod)) {
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
    if (this.served.has(uid)) {
      return;
    }
    if (this.own.size >= MAX_NODES) {
      const pool = offer.accelerator ? 'gpu' : 'default';
      this.refuse(
        pod,
        `all available instance types exceed limits for nodepool (NodePool=${pool})`,
      );
      return;
    }
    this.served.add(uid);
    const claim = this.claims.create(offer, zone);
    this.events.record(pod, {
      reason: 'Nominated',
      message: `Pod should schedule on: nodeclaim/${claim.metadata.name}`,
      component: COMPONENT,
    });
    this.cluster.clock.after(LAUNCH_SECONDS, () => {
      const refused = outcomeOf(pod.metadata) === 'no-capacity';
      if (refused) {
        this.claims.refused(claim, offer, zone);
      } else {
        this.launch(claim, offer, zone);
      }
      const pause = refused ? REFUSED_SECONDS : SETTLE_SECONDS;
      this.cluster.clock.after(pause, () => this.lookAgain(pod));
    });
  }

  private lookAgain(pod: Pod): void {
    this.served.delete(pod.metadata.uid);
    const live = this.cluster.fresh(pod);
    if (live && isUnschedulable(live)) {
      this.consider(live);
    }
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
    this.refuse(
      pod,
      `${why}, requirements=${requirements}, resources=${JSON.stringify(
        resources,
      )}`,
    );
  }

  private refuse(pod: Pod, why: string): void {
    this.events.record(pod, {
      type: 'Warning',
      reason: 'FailedScheduling',
      message: `Failed to schedule pod, ${why}`,
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
        .some(pod => pod.spec.nodeName === nodeName && !isLeaving(pod));
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
