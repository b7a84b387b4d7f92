import { Node, Pod } from '../../objects/workloads';
import { Cluster } from '../Cluster';
import { withCondition } from '../conditions';
import { EventRecorder } from '../EventRecorder';

const UNREACHABLE = 'node.kubernetes.io/unreachable';
const DEFAULT_TOLERATION_SECONDS = 300;

/** Whether nobody hears of a node any more. */
export function isLost(node: Node | undefined): boolean {
  return Boolean(
    node?.status?.conditions?.some(
      ({ type, status }) => type === 'Ready' && status === 'Unknown',
    ),
  );
}

/**
 * Plays the controllers that look after nodes: one that stops answering is
 * tainted, its pods are not ready, and are deleted when they tolerate that no
 * longer. Pods of nodes that are gone are removed.
 */
export class NodeLifecycle {
  private readonly lost = new Set<string>();

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {}

  start(): void {
    this.cluster.watch(['Node'], (object, change) => {
      const node = object as Node;
      const { uid } = node.metadata;
      if (change === 'DELETED') {
        this.lost.delete(uid);
        this.podsOn(node).forEach(pod =>
          this.cluster.remove(pod, { gracePeriodSeconds: 0 }),
        );
      } else if (isLost(node) && !this.lost.has(uid)) {
        this.lost.add(uid);
        this.cluster.clock.after(0, () => this.giveUp(node));
      }
    });
  }

  /** The kubelet of a node falls silent. */
  lose(node: Node): void {
    const now = this.cluster.timestamp();
    this.cluster.setStatus(node, {
      conditions: (node.status.conditions ?? []).map(({ type }) => ({
        type,
        status: 'Unknown',
        reason: 'NodeStatusUnknown',
        message: 'Kubelet stopped posting node status.',
        lastHeartbeatTime: now,
        lastTransitionTime: now,
      })),
    });
  }

  private giveUp(node: Node): void {
    const { name } = node.metadata;
    const { taints = [] } = node.spec;
    this.cluster.setSpec(node, {
      taints: [
        ...taints,
        { key: UNREACHABLE, effect: 'NoSchedule' },
        { key: UNREACHABLE, effect: 'NoExecute' },
      ],
    });
    this.record(
      node,
      'NodeNotReady',
      `Node ${name} status is now: NodeNotReady`,
    );
    for (const pod of this.podsOn(node)) {
      this.markUnready(pod);
      this.record(pod, 'NodeNotReady', 'Node is not ready', 'Warning');
      this.cluster.clock.after(tolerated(pod), () => this.evict(pod));
    }
  }

  private markUnready(pod: Pod): void {
    this.cluster.setStatus(pod, {
      conditions: withCondition(pod.status.conditions, {
        ...{ type: 'Ready', status: 'False' },
        lastProbeTime: null,
        lastTransitionTime: this.cluster.timestamp(),
      }),
    });
  }

  private evict(seen: Pod): void {
    const pod = this.cluster.fresh(seen);
    if (!pod || pod.metadata.deletionTimestamp) {
      return;
    }
    const { namespace, name } = pod.metadata;
    this.events.record(pod, {
      reason: 'TaintManagerEviction',
      message: `Marking for deletion Pod ${namespace}/${name}`,
      component: 'taint-eviction-controller',
    });
    this.cluster.setStatus(pod, {
      conditions: withCondition(pod.status.conditions, {
        ...{ type: 'DisruptionTarget', status: 'True' },
        reason: 'DeletionByTaintManager',
        message: 'Taint manager: deleting due to NoExecute taint',
        lastProbeTime: null,
        lastTransitionTime: this.cluster.timestamp(),
      }),
    });
    this.cluster.remove(pod);
  }

  private podsOn({ metadata }: Node): Pod[] {
    return this.cluster
      .list<Pod>('Pod')
      .filter(({ spec }) => spec.nodeName === metadata.name)
      .filter(({ status }) => !['Succeeded', 'Failed'].includes(status.phase));
  }

  private record(
    about: Node | Pod,
    reason: string,
    message: string,
    type: 'Normal' | 'Warning' = 'Normal',
  ): void {
    const component = 'node-controller';
    this.events.record(about, { type, reason, message, component });
  }
}

/** Seconds that a pod stays bound to a node that does not answer. */
function tolerated({ spec }: Pod): number {
  const toleration = spec.tolerations?.find(({ key }) => key === UNREACHABLE);
  return toleration?.tolerationSeconds ?? DEFAULT_TOLERATION_SECONDS;
}
