import { Condition, KubeObject } from '../objects/KubeObject';
import { Job, Pod } from '../objects/workloads';
import {
  EVALUATED_ENDPOINT,
  EVALUATED_MODEL,
  outcomeOf,
  PLAY,
  STAGE,
} from './annotations';
import { Cluster } from './Cluster';
import { isTrue, withCondition } from './conditions';
import { EventRecorder } from './EventRecorder';
import { controllerOf, isManagedElsewhere } from './ownership';
import { Reconciler } from './Reconciler';

const COMPONENT = 'job-controller';

/** Seconds before a failed pod is replaced; doubled with each further failure. */
const BACKOFF_SECONDS = 10;

/** Runs the pods of Jobs and reports how far they are. */
export class JobController {
  private readonly reconciler: Reconciler<Job>;
  private readonly replacing = new Set<string>();

  constructor(
    private readonly cluster: Cluster,
    private readonly events: EventRecorder,
  ) {
    this.reconciler = new Reconciler(cluster.clock, job => this.reconcile(job));
  }

  start(): void {
    this.cluster.watch(['Job'], (object, change) => {
      if (change !== 'DELETED') this.reconciler.enqueue(object as Job);
    });
    this.cluster.watch(['Pod'], pod => {
      const job = this.jobOf(pod);
      if (job) this.reconciler.enqueue(job);
    });
  }

  private jobOf({ metadata }: KubeObject): Job | undefined {
    const owner = metadata.ownerReferences?.find(ref => ref.kind === 'Job');
    return owner && this.cluster.get('Job', metadata.namespace, owner.name);
  }

  private reconcile(seen: Job): void {
    const job = this.cluster.fresh(seen);
    if (!job || isFinished(job) || isManagedElsewhere(job)) {
      return;
    }
    const pods = this.cluster.controlledBy<Pod>('Pod', job);
    if (job.spec.suspend) {
      this.suspend(job, pods);
      return;
    }
    if (!job.status?.startTime || isTrue(job.status.conditions, 'Suspended')) {
      this.begin(job);
      return;
    }
    const counts = countPods(pods);
    const wanted = job.spec.completions ?? job.spec.parallelism ?? 1;
    if (counts.succeeded >= wanted) {
      this.finish(job, counts, true);
    } else if (counts.failed > (job.spec.backoffLimit ?? 6)) {
      this.finish(job, counts, false);
      pods
        .filter(pod => !hasEnded(pod))
        .forEach(pod => this.cluster.remove(pod, { gracePeriodSeconds: 0 }));
    } else {
      this.cluster.setStatus(job, counts);
      this.createMissing(job, pods, wanted - counts.succeeded);
    }
  }

  private suspend(job: Job, pods: Pod[]): void {
    pods
      .filter(pod => !hasEnded(pod))
      .forEach(pod => this.cluster.remove(pod, { gracePeriodSeconds: 0 }));
    if (!isTrue(job.status?.conditions, 'Suspended')) {
      this.setConditions(
        job,
        [['Suspended', 'True', 'JobSuspended', 'Job suspended']],
        { startTime: undefined, active: 0, ready: 0 },
      );
      this.record(job, 'Suspended', 'Job suspended');
    }
  }

  private begin(job: Job): void {
    const startTime = this.cluster.timestamp();
    if (isTrue(job.status?.conditions, 'Suspended')) {
      this.setConditions(
        job,
        [['Suspended', 'False', 'JobResumed', 'Job resumed']],
        { startTime },
      );
      this.record(job, 'Resumed', 'Job resumed');
    } else {
      this.cluster.setStatus(job, { startTime, active: 0, ready: 0 });
    }
  }

  private createMissing(job: Job, pods: Pod[], remaining: number): void {
    const running = pods.filter(pod => !hasEnded(pod));
    const failed = pods.filter(pod => pod.status.phase === 'Failed').length;
    const missing =
      Math.min(job.spec.parallelism ?? 1, remaining) - running.length;
    if (missing <= 0 || this.replacing.has(job.metadata.uid)) {
      return;
    }
    if (failed === 0) {
      this.createPods(job, missing);
      return;
    }
    const { uid } = job.metadata;
    this.replacing.add(uid);
    this.cluster.clock.after(BACKOFF_SECONDS * 2 ** (failed - 1), () => {
      this.replacing.delete(uid);
      const live = this.cluster.fresh(job);
      if (live && !isFinished(live) && !live.spec.suspend) {
        this.createPods(live, missing);
      }
    });
  }

  private createPods(job: Job, count: number): void {
    for (let i = 0; i < count; i++) {
      const pods = this.cluster.controlledBy<Pod>('Pod', job);
      const pod = this.cluster.create<Pod>(podOf(job, pods));
      this.record(job, 'SuccessfulCreate', `Created pod: ${pod.metadata.name}`);
    }
  }

  private finish(job: Job, counts: PodCounts, succeeded: boolean): void {
    const [criterion, end, reason, message] = succeeded
      ? [
          'SuccessCriteriaMet',
          'Complete',
          'CompletionsReached',
          'Reached expected number of succeeded pods',
        ]
      : [
          'FailureTarget',
          'Failed',
          'BackoffLimitExceeded',
          'Job has reached the specified backoff limit',
        ];
    this.setConditions(
      job,
      [
        [criterion, 'True', reason, message],
        [end, 'True', reason, message],
      ],
      {
        ...counts,
        active: 0,
        ready: 0,
        uncountedTerminatedPods: {},
        ...(succeeded && { completionTime: this.cluster.timestamp() }),
      },
    );
    if (succeeded) {
      this.record(job, 'Completed', 'Job completed');
    } else {
      this.record(job, reason, message, 'Warning');
    }
  }

  private setConditions(
    job: Job,
    changes: Array<[string, Condition['status'], string, string]>,
    status: object,
  ): void {
    const now = this.cluster.timestamp();
    const conditions = changes.reduce(
      (all, [type, state, reason, message]) =>
        withCondition(all, {
          type,
          status: state,
          reason,
          message,
          lastProbeTime: now,
          lastTransitionTime: now,
        }),
      job.status?.conditions ?? [],
    );
    this.cluster.setStatus(job, { ...status, conditions });
  }

  private record(
    job: Job,
    reason: string,
    message: string,
    type: 'Normal' | 'Warning' = 'Normal',
  ): void {
    this.events.record(job, { type, reason, message, component: COMPONENT });
  }
}

interface PodCounts {
  active: number;
  ready: number;
  succeeded: number;
  failed: number;
}

function countPods(pods: Pod[]): PodCounts {
  const count = (test: (pod: Pod) => boolean) => pods.filter(test).length;
  return {
    active: count(pod => !hasEnded(pod) && !pod.metadata.deletionTimestamp),
    ready: count(pod => isTrue(pod.status.conditions, 'Ready')),
    succeeded: count(pod => pod.status.phase === 'Succeeded'),
    failed: count(pod => pod.status.phase === 'Failed'),
  };
}

function saidOf(annotations: Record<string, string>, keys: string[]) {
  return Object.fromEntries(
    keys.flatMap(key => (annotations[key] ? [[key, annotations[key]]] : [])),
  );
}

function podOf(job: Job, pods: Pod[]) {
  const { template, completionMode } = job.spec;
  const indexed = completionMode === 'Indexed';
  const index = indexed ? freeIndex(pods) : undefined;
  const said = job.metadata.annotations ?? {};
  const annotations = {
    // What a project says of its run stands on the job.
    ...saidOf(said, [STAGE, EVALUATED_MODEL, EVALUATED_ENDPOINT]),
    ...template.metadata?.annotations,
    [PLAY]: outcomeOf(template.metadata, pods.length),
    ...(indexed && { 'batch.kubernetes.io/job-completion-index': `${index}` }),
  };
  const { name, namespace } = job.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      generateName: indexed ? `${name}-${index}-` : `${name}-`,
      namespace,
      labels: {
        ...template.metadata?.labels,
        ...(indexed && {
          'batch.kubernetes.io/job-completion-index': `${index}`,
        }),
      },
      annotations,
      ownerReferences: [controllerOf(job)],
    },
    spec: template.spec,
  };
}

function freeIndex(pods: Pod[]): number {
  const taken = new Set(
    pods
      .filter(pod => pod.status.phase !== 'Failed')
      .map(
        p => p.metadata.labels?.['batch.kubernetes.io/job-completion-index'],
      ),
  );
  let index = 0;
  while (taken.has(String(index))) index += 1;
  return index;
}

function hasEnded({ status }: Pod): boolean {
  return status.phase === 'Succeeded' || status.phase === 'Failed';
}

function isFinished({ status }: Job): boolean {
  return (
    isTrue(status?.conditions, 'Complete') ||
    isTrue(status?.conditions, 'Failed')
  );
}
