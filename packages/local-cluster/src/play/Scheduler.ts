import { Node, Pod } from '../objects/workloads';
import { Cluster } from './Cluster';
import { withCondition } from './conditions';
import { EventRecorder } from './EventRecorder';
import { freeOn, obstacles, unschedulableMessage } from './scheduling';

const COMPONENT = 'default-scheduler';

/** Pods that fit nowhere are tried again after this time even if nothing has changed. */
const RETRY_SECONDS = 300;

/** Gives each pod a node with enough free CPU, memory and GPUs, or says why there is none. */
export class Scheduler {
  private planned = false;

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {}

  start(): void {
    this.cluster.watch(['Pod', 'Node'], () => this.plan());
    const retry = () => {
      this.schedule(true);
      this.cluster.clock.after(RETRY_SECONDS, retry);
    };
    this.cluster.clock.after(RETRY_SECONDS, retry);
  }

  private plan(): void {
    if (!this.planned) {
      this.planned = true;
      this.cluster.clock.after(0, () => {
        this.planned = false;
        this.schedule(false);
      });
    }
  }

  private schedule(retry: boolean): void {
    const waiting = this.cluster
      .list<Pod>('Pod')
      .filter(pod => !pod.spec.nodeName && !pod.metadata.deletionTimestamp)
      .sort((a, b) =>
        a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1,
      );
    waiting.forEach(pod => this.place(pod, retry));
  }

  private place(pod: Pod, retry: boolean): void {
    const pods = this.cluster.list<Pod>('Pod');
    const reasons: string[][] = [];
    for (const node of this.cluster.list<Node>('Node')) {
      const why = obstacles(pod, node, freeOn(node, pods));
      if (why.length === 0) {
        this.bind(pod, node);
        return;
      }
      reasons.push(why);
    }
    this.refuse(pod, unschedulableMessage(reasons), retry);
  }

  private bind(pod: Pod, node: Node): void {
    const { namespace, name } = pod.metadata;
    const now = this.cluster.timestamp();
    this.cluster.setStatus(pod, {
      conditions: withCondition(pod.status.conditions, {
        type: 'PodScheduled',
        status: 'True',
        lastProbeTime: null,
        lastTransitionTime: now,
      }),
    });
    this.cluster.setSpec(pod, { nodeName: node.metadata.name });
    this.events.record(pod, {
      reason: 'Scheduled',
      message: `Successfully assigned ${namespace}/${name} to ${node.metadata.name}`,
      component: COMPONENT,
    });
  }

  private refuse(pod: Pod, message: string, retry: boolean): void {
    const before = pod.status.conditions?.find(c => c.type === 'PodScheduled');
    if (before?.message === message && !retry) {
      return;
    }
    this.cluster.setStatus(pod, {
      conditions: withCondition(pod.status.conditions, {
        type: 'PodScheduled',
        status: 'False',
        reason: 'Unschedulable',
        message,
        lastProbeTime: null,
        lastTransitionTime: this.cluster.timestamp(),
      }),
    });
    this.events.record(pod, {
      type: 'Warning',
      reason: 'FailedScheduling',
      message,
      component: COMPONENT,
    });
  }
}
