import { Cluster } from '../Cluster';
import { isTrue } from '../conditions';
import { EventRecorder } from '../EventRecorder';
import { Reconciler } from '../Reconciler';
import { QueueWorkload } from './queueObjects';
import { setConditions } from './setConditions';
import { QUEUE_NAME, QueuedJob, workloadName, workloadOf } from './workloadOf';

const COMPONENT = 'kueue-job-controller';

/**
 * The part of Kueue that knows jobs: one with a queue name is created
 * suspended, gets a Workload, and goes on while that is admitted.
 */
export class JobQueueing {
  private readonly jobs: Reconciler<QueuedJob>;
  private readonly seen = new Set<string>();

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {
    this.jobs = new Reconciler(cluster.clock, job => this.reconcile(job));
  }

  start(): void {
    this.cluster.watch(['Job', 'TrainJob'], (object, change) => {
      const { labels = {}, ownerReferences = [], uid } = object.metadata;
      if (!labels[QUEUE_NAME] || ownerReferences.some(o => o.controller)) {
        return;
      }
      if (change === 'DELETED') {
        this.seen.delete(uid);
        return;
      }
      if (!this.seen.has(uid)) {
        this.seen.add(uid);
        // Before any controller reconciles: the webhook of Kueue acts within the creation.
        this.cluster.setSpec(object, { suspend: true });
      }
      this.jobs.enqueue(object as QueuedJob);
    });
    this.cluster.watch(['Workload'], ({ metadata }) => {
      const owner = metadata.ownerReferences?.find(ref => ref.controller);
      const job =
        (owner?.kind === 'Job' || owner?.kind === 'TrainJob') &&
        this.cluster.get<QueuedJob>(owner.kind, metadata.namespace, owner.name);
      if (job) this.jobs.enqueue(job);
    });
  }

  private reconcile(seen: QueuedJob): void {
    const job = this.cluster.fresh(seen);
    if (!job) {
      return;
    }
    const workload =
      this.cluster.get<QueueWorkload>(
        'Workload',
        job.metadata.namespace,
        workloadName(job),
      ) ?? this.cluster.create<QueueWorkload>(workloadOf(job));
    if (isTrue(workload.status?.conditions, 'Finished')) {
      return;
    }
    const end = job.status?.conditions?.find(
      ({ type, status }) =>
        status === 'True' && (type === 'Complete' || type === 'Failed'),
    );
    if (end) {
      const reason = end.type === 'Complete' ? 'Succeeded' : 'Failed';
      setConditions(this.cluster, workload, [
        ['Finished', 'True', reason, end.message ?? ''],
      ]);
      return;
    }
    this.followActive(workload);
    this.followAdmission(job, workload);
  }

  /** A workload that is switched off gives its quota back; switched on, it waits again. */
  private followActive(workload: QueueWorkload): void {
    const evicted = isTrue(workload.status?.conditions, 'Evicted');
    if (workload.spec.active === false && !evicted) {
      const message = 'The workload is deactivated';
      setConditions(
        this.cluster,
        workload,
        [
          ['QuotaReserved', 'False', 'Pending', message],
          ['Admitted', 'False', 'NoReservation', message],
          ['Evicted', 'True', 'Deactivated', message],
        ],
        { admission: undefined },
      );
    } else if (workload.spec.active !== false && evicted) {
      const message = 'The workload was reactivated';
      setConditions(this.cluster, workload, [
        ['Evicted', 'False', 'Reactivated', message],
        ['Requeued', 'True', 'Reactivated', message],
      ]);
    }
  }

  private followAdmission(job: QueuedJob, workload: QueueWorkload): void {
    const live = this.cluster.fresh(workload);
    const admitted = isTrue(live?.status?.conditions, 'Admitted');
    if (job.spec.suspend !== admitted) {
      return;
    }
    this.cluster.setSpec(job, { suspend: !admitted });
    const queue = live?.status?.admission?.clusterQueue;
    this.events.record(job, {
      reason: admitted ? 'Started' : 'Stopped',
      message: admitted
        ? `Admitted by clusterQueue ${queue}`
        : 'The workload is deactivated',
      component: COMPONENT,
    });
  }
}
