import { isDeepStrictEqual } from 'node:util';
import { Cluster } from '../Cluster';
import { isTrue } from '../conditions';
import {
  assign,
  Assignment,
  demandOf,
  shownAmounts,
  usageOf,
  usageOfFlavors,
} from './quota';
import { ClusterQueue, LocalQueue, QueueWorkload } from './queueObjects';
import { Resources } from '../scheduling';
import { setConditions } from './setConditions';

/** Seconds until a new workload is looked at. */
const FIRST_LOOK_SECONDS = 3;

/**
 * The part of Kueue that gives quota. What waits is served in the order of
 * creation, and what does not fit is passed by. Nobody is preempted, and
 * nothing is borrowed.
 */
export class QueueAdmission {
  private readonly known = new Set<string>();
  private planned = false;

  constructor(private readonly cluster: Cluster) {}

  start(): void {
    this.cluster.watch(['Workload'], ({ metadata }, change) => {
      const { uid } = metadata;
      if (change === 'ADDED') {
        this.cluster.clock.after(FIRST_LOOK_SECONDS, () => {
          this.known.add(uid);
          this.plan();
        });
      } else {
        this.plan();
      }
      if (change === 'DELETED') {
        this.known.delete(uid);
      }
    });
    this.cluster.watch(['ClusterQueue', 'LocalQueue'], () => this.plan());
  }

  private plan(): void {
    if (!this.planned) {
      this.planned = true;
      this.cluster.clock.after(0, () => {
        this.planned = false;
        this.serve();
      });
    }
  }

  private serve(): void {
    this.open()
      .filter(({ metadata }) => this.known.has(metadata.uid))
      .filter(({ spec }) => spec.active !== false)
      .filter(workload => !isAdmitted(workload))
      .forEach(workload => this.consider(workload));
    this.cluster
      .list<ClusterQueue>('ClusterQueue')
      .forEach(queue => this.report(queue));
  }

  private consider(workload: QueueWorkload): void {
    const queue = this.queueOf(workload);
    const assignment =
      typeof queue === 'string'
        ? { reason: 'Misconfigured', message: queue }
        : assign(queue, workload, this.heldIn(queue));
    if (typeof queue === 'string' || 'reason' in assignment) {
      this.refuse(workload, assignment);
      return;
    }
    const { name } = queue.metadata;
    setConditions(
      this.cluster,
      workload,
      [
        [
          ...(['QuotaReserved', 'True', 'QuotaReserved'] as const),
          `Quota reserved in ClusterQueue ${name}`,
        ],
        ['Admitted', 'True', 'Admitted', 'The workload is admitted'],
      ],
      {
        admission: {
          clusterQueue: name,
          podSetAssignments: workload.spec.podSets.map(podSet => ({
            name: podSet.name,
            count: podSet.count,
            flavors: assignment.flavors,
            resourceUsage: shownAmounts(usageOf(podSet)),
          })),
        },
      },
    );
  }

  private refuse(workload: QueueWorkload, why: Assignment): void {
    const { conditions } = workload.status ?? {};
    const said = conditions?.find(({ type }) => type === 'QuotaReserved');
    if ('reason' in why && said?.message !== why.message) {
      setConditions(this.cluster, workload, [
        ['QuotaReserved', 'False', why.reason, why.message],
      ]);
    }
  }

  /** The queue that a workload waits for, or why there is none. */
  private queueOf({ metadata, spec }: QueueWorkload): ClusterQueue | string {
    const { namespace } = metadata;
    const local = this.cluster.get<LocalQueue>(
      ...(['LocalQueue', namespace, spec.queueName] as const),
    );
    if (!local) {
      return `LocalQueue ${spec.queueName} doesn't exist`;
    }
    const { clusterQueue } = local.spec;
    return (
      this.cluster.get<ClusterQueue>('ClusterQueue', undefined, clusterQueue) ??
      `ClusterQueue ${clusterQueue} doesn't exist`
    );
  }

  private heldIn(queue: ClusterQueue): Resources {
    const held: Resources = {};
    for (const holder of this.holdersOf(queue)) {
      for (const [name, amount] of Object.entries(demandOf(holder))) {
        held[name] = (held[name] ?? 0) + amount;
      }
    }
    return held;
  }

  private holdersOf({ metadata }: ClusterQueue): QueueWorkload[] {
    return this.open().filter(
      workload =>
        isAdmitted(workload) &&
        workload.status?.admission?.clusterQueue === metadata.name,
    );
  }

  /** All that have not ended, oldest first. */
  private open(): QueueWorkload[] {
    return this.cluster
      .list<QueueWorkload>('Workload')
      .filter(({ status }) => !isTrue(status?.conditions, 'Finished'))
      .sort((a, b) =>
        a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1,
      );
  }

  private report(queue: ClusterQueue): void {
    const admitted = this.holdersOf(queue).length;
    const pending = this.open().filter(workload => {
      const own = !isAdmitted(workload) && this.queueOf(workload);
      return (
        own &&
        typeof own !== 'string' &&
        own.metadata.name === queue.metadata.name
      );
    }).length;
    const usage = usageOfFlavors(queue, this.heldIn(queue));
    const { status } = queue;
    if (
      status?.pendingWorkloads !== pending ||
      status.admittedWorkloads !== admitted ||
      !isDeepStrictEqual(status.flavorsUsage, usage)
    ) {
      setConditions(
        this.cluster,
        queue,
        [['Active', 'True', 'Ready', 'Can admit new workloads']],
        {
          pendingWorkloads: pending,
          reservingWorkloads: admitted,
          admittedWorkloads: admitted,
          flavorsReservation: usage,
          flavorsUsage: usage,
        },
      );
    }
  }
}

function isAdmitted({ status }: QueueWorkload): boolean {
  return isTrue(status?.conditions, 'Admitted');
}
