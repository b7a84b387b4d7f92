import { Condition } from '../objects/KubeObject';
import { Job, Pod, TrainJob } from '../objects/workloads';
import { Cluster } from './Cluster';
import { isTrue, withCondition } from './conditions';
import { isManagedElsewhere } from './ownership';
import { Progress } from './programs/Program';
import { Reconciler } from './Reconciler';
import { childJobName, childJobOf, jobsStatusOf } from './trainer';

/** Plays the Kubeflow Trainer: TrainJobs become Jobs, and their state is reported back. */
export class TrainJobController {
  private readonly reconciler: Reconciler<TrainJob>;

  constructor(private readonly cluster: Cluster) {
    this.reconciler = new Reconciler(cluster.clock, trainJob =>
      this.reconcile(trainJob),
    );
  }

  start(): void {
    this.cluster.watch(['TrainJob'], (object, change) => {
      if (change !== 'DELETED') this.reconciler.enqueue(object as TrainJob);
    });
    this.cluster.watch(['Job'], ({ metadata }) => {
      const owner = metadata.ownerReferences?.find(r => r.kind === 'TrainJob');
      const trainJob =
        owner &&
        this.cluster.get<TrainJob>('TrainJob', metadata.namespace, owner.name);
      if (trainJob) this.reconciler.enqueue(trainJob);
    });
  }

  /** Takes over what the training program says about itself. */
  report(pod: Pod, progress: Progress): void {
    const { namespace, labels = {} } = pod.metadata;
    const name = labels['jobset.sigs.k8s.io/jobset-name'];
    const trainJob =
      name && this.cluster.get<TrainJob>('TrainJob', namespace, name);
    if (trainJob) {
      this.cluster.setStatus(trainJob, {
        trainerStatus: {
          progressPercentage: progress.percent,
          estimatedRemainingSeconds: progress.remainingSeconds,
          metrics: progress.metrics,
          lastUpdatedTime: this.cluster.timestamp(),
        },
      });
    }
  }

  private reconcile(seen: TrainJob): void {
    const trainJob = this.cluster.fresh(seen);
    if (
      !trainJob ||
      isManagedElsewhere(trainJob) ||
      isTrue(trainJob.status?.conditions, 'Complete') ||
      isTrue(trainJob.status?.conditions, 'Failed')
    ) {
      return;
    }
    const job = this.ensureJob(trainJob);
    this.cluster.setStatus(trainJob, {
      jobsStatus: jobsStatusOf(job),
      conditions: this.conditionsOf(trainJob, job),
    });
  }

  private ensureJob(trainJob: TrainJob): Job {
    const { namespace } = trainJob.metadata;
    const found = this.cluster.get<Job>(
      'Job',
      namespace,
      childJobName(trainJob),
    );
    const job = found ?? this.cluster.create<Job>(childJobOf(trainJob));
    const suspend = trainJob.spec.suspend ?? false;
    if (job.spec.suspend !== suspend) {
      this.cluster.setSpec(job, { suspend });
    }
    return this.cluster.fresh(job) ?? job;
  }

  private conditionsOf(trainJob: TrainJob, job: Job): Condition[] | undefined {
    const conditions = trainJob.status?.conditions;
    const lastTransitionTime = this.cluster.timestamp();
    const set = (
      type: string,
      status: 'True' | 'False',
      reason: string,
      message: string,
    ) =>
      withCondition(conditions, {
        type,
        status,
        reason,
        message,
        lastTransitionTime,
      });
    if (isTrue(job.status?.conditions, 'Complete')) {
      return set(
        'Complete',
        'True',
        'AllJobsCompleted',
        'jobset completed successfully',
      );
    }
    if (isTrue(job.status?.conditions, 'Failed')) {
      return set(
        'Failed',
        'True',
        'FailedJobs',
        `jobset failed due to one or more job failures (first failed job: ${job.metadata.name})`,
      );
    }
    if (trainJob.spec.suspend) {
      return set('Suspended', 'True', 'Suspended', 'TrainJob is suspended');
    }
    return conditions?.some(c => c.type === 'Suspended')
      ? set('Suspended', 'False', 'Resumed', 'TrainJob is resumed')
      : conditions;
  }
}
