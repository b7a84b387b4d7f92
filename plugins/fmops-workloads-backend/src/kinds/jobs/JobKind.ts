import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  pausedBySpec,
  podsByName,
  podsOf,
  type PodTemplate,
  suspendedState,
} from '../reading';

/** Specification of a Job, as far as it is read. */
export interface JobSpec {
  parallelism?: number;
  completions?: number;
  suspend?: boolean;
  template?: PodTemplate;
}

interface JobStatus {
  conditions?: KubernetesCondition[];
  startTime?: string;
  completionTime?: string;
  active?: number;
  ready?: number;
  succeeded?: number;
  failed?: number;
  uncountedTerminatedPods?: { succeeded?: string[]; failed?: string[] };
}

/** How many pods a Job wants at a time. */
export function podsOfJob(spec: JobSpec | undefined): number {
  return spec?.parallelism ?? spec?.completions ?? 1;
}

/** State, counts and times of a `batch/v1` Job. */
class JobReading
  extends BaseReading<JobSpec, JobStatus>
  implements WorkloadReading
{
  get #failed() {
    return this.condition('Failed', 'FailureTarget');
  }

  protected get decisive() {
    return (
      this.condition('Complete') ?? this.#failed ?? this.condition('Suspended')
    );
  }

  get state() {
    switch (this.decisive?.type) {
      case 'Complete':
        return 'Succeeded';
      case 'Failed':
      case 'FailureTarget':
        return 'Failed';
      case 'Suspended':
        return suspendedState(this.object);
      default:
        break;
    }
    if (this.spec.suspend) {
      return suspendedState(this.object);
    }
    const { active = 0, ready = 0 } = this.status;
    return (active > 0 && ready > 0) || this.#winding ? 'Running' : 'Pending';
  }

  /**
   * Pods have ended but the controller has not said so yet: it first counts
   * them, and only then sets the condition. No pod is waiting then.
   */
  get #winding() {
    const { active = 0, succeeded = 0 } = this.status;
    const uncounted = this.status.uncountedTerminatedPods ?? {};
    return (
      active === 0 &&
      (succeeded > 0 ||
        Boolean(uncounted.succeeded?.length) ||
        Boolean(uncounted.failed?.length) ||
        Boolean(this.condition('SuccessCriteriaMet')))
    );
  }

  get replicas() {
    const { active = 0, ready = 0, succeeded = 0, failed = 0 } = this.status;
    const desired = podsOfJob(this.spec);
    return { unit: 'pod' as const, desired, active, ready, succeeded, failed };
  }

  get accelerators() {
    const { template } = this.spec;
    return acceleratorsOf(
      podsOf(template, podsOfJob(this.spec), this.status.ready ?? 0),
    );
  }

  /** Pods that all run at once end at once: their count is no progress. */
  get progress() {
    const { completions, parallelism = 1 } = this.spec;
    return completions && completions > parallelism
      ? { percent: ((this.status.succeeded ?? 0) / completions) * 100 }
      : undefined;
  }

  get startedAt() {
    return this.status.startTime;
  }

  /** A failed Job has no completion time: the condition tells when it ended. */
  get finishedAt() {
    return this.status.completionTime ?? this.#failed?.lastTransitionTime;
  }
}

/** `batch/v1` Job. */
export const jobKind: WorkloadKind = {
  group: 'batch',
  plural: 'jobs',
  kind: 'Job',
  supportedVersions: ['v1'],
  category: 'job',
  read: object => new JobReading(object),
  podSelector: podsByName('batch.kubernetes.io/job-name'),
  acts: { pause: pausedBySpec },
};
