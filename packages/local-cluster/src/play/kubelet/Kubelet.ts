import { Node, Pod } from '../../objects/workloads';
import { Cluster } from '../Cluster';
import { EventRecorder } from '../EventRecorder';
import { Ending } from '../programs/endings';
import { Progress } from '../programs/Program';
import { isLost, NodeLifecycle } from '../nodes/NodeLifecycle';
import { ImagePulls } from './ImagePulls';
import { containerStatuses, podConditions } from './podStatus';
import { runProgram } from './ProgramRunner';

const STOP_SECONDS = 2;
const FIRST_BACKOFF_SECONDS = 10;
const MAX_BACKOFF_SECONDS = 300;

/** Runs the pods of all nodes: pulls, starts, logs, ends, restarts, removes. */
export class Kubelet {
  private readonly running = new Map<string, () => void>();
  private readonly stopping = new Set<string>();
  private readonly images = new ImagePulls({
    later: (pod, seconds, run) => this.later(pod, seconds, run),
    waits: (pod, reason, message) => this.waits(pod, reason, message),
    record: (pod, ...what) => this.record(pod, ...what),
    pulled: pod => this.run(pod),
  });

  /** @param report - told how far a program says it is */
  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
    private readonly nodes: NodeLifecycle,
    private readonly report: (pod: Pod, progress: Progress) => void,
  ) {}

  start(): void {
    this.cluster.watch(['Pod'], (object, change) => {
      const pod = object as Pod;
      const { uid, deletionTimestamp } = pod.metadata;
      if (change === 'DELETED') {
        this.stop(uid);
        this.cluster.logs.forget(uid);
      } else if (deletionTimestamp && !this.stopping.has(uid)) {
        this.stopping.add(uid);
        this.later(pod, STOP_SECONDS, live => this.kill(live));
      } else if (pod.spec.nodeName && !this.running.has(uid)) {
        this.running.set(uid, () => {});
        this.later(pod, 0, live => this.begin(live));
      }
    });
  }

  /** Continues with a pod after a while, unless it is gone by then. */
  private later(pod: Pod, seconds: number, run: (live: Pod) => void): void {
    const cancel = this.cluster.clock.after(seconds, () => {
      const live = this.cluster.fresh(pod);
      if (live) run(live);
    });
    if (!this.stopping.has(pod.metadata.uid)) {
      this.running.set(pod.metadata.uid, cancel);
    }
  }

  private begin(pod: Pod): void {
    this.cluster.setStatus(pod, { startTime: this.cluster.timestamp() });
    this.images.pull(pod);
  }

  private waits(pod: Pod, reason: string, message?: string): void {
    this.cluster.setStatus(pod, {
      conditions: this.notReady(pod, 'ContainersNotReady'),
      containerStatuses: containerStatuses(pod, {
        waiting: { reason, ...(message && { message }) },
      }),
    });
  }

  private run(pod: Pod): void {
    const { name } = pod.spec.containers[0];
    this.record(pod, 'Created', `Created container: ${name}`);
    this.record(pod, 'Started', `Started container ${name}`);
    const startedAt = this.cluster.timestamp();
    this.cluster.setStatus(pod, {
      phase: 'Running',
      podIP: ipOf(pod),
      conditions: podConditions(pod, true, startedAt),
      containerStatuses: containerStatuses(pod, { running: { startedAt } }),
    });
    const log = this.cluster.logs.start(pod.metadata.uid, name);
    const stop = runProgram(pod, log, this.cluster.clock, {
      progress: progress => this.report(pod, progress),
      exit: ending => {
        const live = this.cluster.fresh(pod);
        if (live) this.exit(live, ending, startedAt);
      },
    });
    this.running.set(pod.metadata.uid, stop);
  }

  private exit(pod: Pod, ending: Ending, startedAt: string): void {
    const node = this.nodeOf(pod);
    if (ending.losesNode && node) {
      this.nodes.lose(node);
      return;
    }
    const { exitCode, reason } = ending;
    const finishedAt = this.cluster.timestamp();
    const statuses = containerStatuses(pod, {
      terminated: { exitCode, reason, startedAt, finishedAt },
    });
    const { restartPolicy } = pod.spec;
    const restarts =
      restartPolicy === 'Always' ||
      (restartPolicy === 'OnFailure' && exitCode !== 0);
    const succeeded = exitCode === 0;
    const failedReason = restarts ? 'ContainersNotReady' : 'PodFailed';
    this.cluster.setStatus(pod, {
      ...(!restarts && { phase: succeeded ? 'Succeeded' : 'Failed' }),
      conditions: this.notReady(pod, succeeded ? 'PodCompleted' : failedReason),
      containerStatuses: statuses,
    });
    if (restarts) {
      this.later(pod, 1, live => this.backOff(live));
    }
  }

  private backOff(pod: Pod): void {
    const { name } = pod.spec.containers[0];
    const restarts = pod.status.containerStatuses?.[0].restartCount ?? 0;
    const delay = Math.min(
      FIRST_BACKOFF_SECONDS * 2 ** restarts,
      MAX_BACKOFF_SECONDS,
    );
    const message = `back-off ${delay}s restarting failed container=${name} pod=${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})`;
    this.cluster.setStatus(pod, {
      containerStatuses: containerStatuses(pod, {
        waiting: { reason: 'CrashLoopBackOff', message },
      }),
    });
    this.record(
      pod,
      'BackOff',
      `Back-off restarting failed container ${name} in pod ${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})`,
      'Warning',
    );
    this.later(pod, delay, live => this.run(live));
  }

  private kill(pod: Pod): void {
    if (isLost(this.nodeOf(pod))) {
      // Nobody is there to end it, and the API keeps it.
      return;
    }
    this.stop(pod.metadata.uid);
    this.cluster.remove(pod, { gracePeriodSeconds: 0 });
  }

  private stop(uid: string): void {
    this.running.get(uid)?.();
    this.running.delete(uid);
    this.stopping.delete(uid);
  }

  private nodeOf({ spec }: Pod): Node | undefined {
    return this.cluster.get<Node>('Node', undefined, spec.nodeName ?? '');
  }

  private notReady(pod: Pod, reason: string) {
    return podConditions(pod, false, this.cluster.timestamp(), reason);
  }

  private record(
    pod: Pod,
    reason: string,
    message: string,
    type: 'Normal' | 'Warning' = 'Normal',
  ): void {
    this.events.record(pod, {
      type,
      reason,
      message,
      component: 'kubelet',
      host: pod.spec.nodeName,
      fieldPath: `spec.containers{${pod.spec.containers[0].name}}`,
    });
  }
}

/** A made-up address in the range of pods. */
function ipOf({ metadata }: Pod): string {
  const bytes = [...metadata.uid.replace(/-/g, '').slice(0, 4)].map(hex =>
    parseInt(hex, 16),
  );
  return `10.0.${100 + bytes[0] * 8 + (bytes[1] % 8)}.${
    1 + bytes[2] * 15 + (bytes[3] % 15)
  }`;
}
