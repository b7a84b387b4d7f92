import type {
  KubernetesCondition,
  KubernetesObject,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { acceleratorsOf, type ResourceRequirements } from './accelerators';
import { trueCondition } from './conditions';
import { queueOf, suspendedState } from './suspension';

interface JobSpec {
  parallelism?: number;
  completions?: number;
  suspend?: boolean;
  template?: { spec?: { containers?: { resources?: ResourceRequirements }[] } };
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

const JOBSET_NAME = 'jobset.sigs.k8s.io/jobset-name';
const PARENT_KINDS = new Set(['JobSet', 'TrainJob']);

/** State, counts and times of a `batch/v1` Job. */
class JobReading implements WorkloadReading {
  readonly #job: KubernetesObject<JobSpec, JobStatus>;

  constructor(job: KubernetesObject<JobSpec, JobStatus>) {
    this.#job = job;
  }

  get #status() {
    return this.#job.status ?? {};
  }

  get #failed() {
    return trueCondition(this.#status.conditions, 'Failed', 'FailureTarget');
  }

  get #decisive() {
    return (
      trueCondition(this.#status.conditions, 'Complete') ??
      this.#failed ??
      trueCondition(this.#status.conditions, 'Suspended')
    );
  }

  get state() {
    switch (this.#decisive?.type) {
      case 'Complete':
        return 'Succeeded';
      case 'Failed':
      case 'FailureTarget':
        return 'Failed';
      case 'Suspended':
        return suspendedState(this.#job);
      default:
        break;
    }
    if (this.#job.spec?.suspend) {
      return suspendedState(this.#job);
    }
    const { active = 0, ready = 0 } = this.#status;
    return (active > 0 && ready > 0) || this.#winding ? 'Running' : 'Pending';
  }

  /**
   * Pods have ended but the controller has not said so yet: it first counts
   * them, and only then sets the condition. No pod is waiting then.
   */
  get #winding() {
    const { active = 0, succeeded = 0, conditions } = this.#status;
    const uncounted = this.#status.uncountedTerminatedPods ?? {};
    return (
      active === 0 &&
      (succeeded > 0 ||
        Boolean(uncounted.succeeded?.length) ||
        Boolean(uncounted.failed?.length) ||
        Boolean(trueCondition(conditions, 'SuccessCriteriaMet')))
    );
  }

  get reason() {
    return this.#decisive?.reason;
  }

  get message() {
    return this.#decisive?.message;
  }

  get replicas() {
    const { active = 0, ready = 0, succeeded = 0, failed = 0 } = this.#status;
    const desired = this.#copies;
    return { unit: 'pod' as const, desired, active, ready, succeeded, failed };
  }

  get #copies() {
    const { parallelism, completions } = this.#job.spec ?? {};
    return parallelism ?? completions ?? 1;
  }

  get accelerators() {
    const containers = this.#job.spec?.template?.spec?.containers ?? [];
    return acceleratorsOf(
      containers.map(container => container.resources),
      this.#copies,
    );
  }

  get queue() {
    return queueOf(this.#job);
  }

  get startedAt() {
    return this.#status.startTime;
  }

  /** A failed Job has no completion time: the condition tells when it ended. */
  get finishedAt() {
    return this.#status.completionTime ?? this.#failed?.lastTransitionTime;
  }

  get partOf() {
    const { labels, ownerReferences } = this.#job.metadata ?? {};
    const owner = ownerReferences?.find(
      reference =>
        reference.controller && PARENT_KINDS.has(`${reference.kind}`),
    );
    return labels?.[JOBSET_NAME] ?? owner?.name;
  }
}

/** `batch/v1` Job. */
export const jobKind: WorkloadKind = {
  group: 'batch',
  plural: 'jobs',
  kind: 'Job',
  supportedVersions: ['v1'],
  category: 'job',
  read: object =>
    new JobReading(object as KubernetesObject<JobSpec, JobStatus>),
  podSelector: ({ metadata }) =>
    metadata?.name && `batch.kubernetes.io/job-name=${metadata.name}`,
};
