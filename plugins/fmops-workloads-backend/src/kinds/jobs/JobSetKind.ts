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
  sum,
  suspendedState,
} from '../reading';
import { podsOfJob, type JobSpec } from './JobKind';

interface JobSetSpec {
  suspend?: boolean;
  replicatedJobs?: {
    name?: string;
    replicas?: number;
    template?: { spec?: JobSpec };
  }[];
}

interface JobSetStatus {
  conditions?: KubernetesCondition[];
  terminalState?: string;
  restarts?: number;
  replicatedJobsStatus?: {
    name?: string;
    ready?: number;
    active?: number;
    succeeded?: number;
    failed?: number;
  }[];
}

/** State and counts of a JobSet. What it counts are child Jobs, not pods. */
class JobSetReading
  extends BaseReading<JobSetSpec, JobSetStatus>
  implements WorkloadReading
{
  // Releases before v0.6 have no terminal state.
  get #terminal() {
    return this.condition('Completed', 'Failed');
  }

  protected get decisive() {
    return (
      this.#terminal ?? this.condition('RestartingJobSet') ?? this.#suspended
    );
  }

  get #suspended() {
    return this.condition('Suspended');
  }

  get #jobs() {
    return this.status.replicatedJobsStatus ?? [];
  }

  get state() {
    switch (this.status.terminalState || this.#terminal?.type) {
      case 'Completed':
        return 'Succeeded';
      case 'Failed':
        return 'Failed';
      default:
        break;
    }
    if (this.condition('RestartingJobSet')) {
      return 'Restarting';
    }
    if (this.#suspended || this.spec.suspend) {
      return suspendedState(this.object);
    }
    const { ready, succeeded, failed, desired } = this.replicas;
    // All have ended, or one failed: a condition is about to say what follows.
    const ends = failed > 0 || (desired > 0 && succeeded >= desired);
    return ready > 0 || ends ? 'Running' : 'Pending';
  }

  get replicas() {
    return {
      unit: 'job' as const,
      desired: sum(this.spec.replicatedJobs, job => job.replicas ?? 1),
      active: sum(this.#jobs, job => job.active),
      ready: sum(this.#jobs, job => job.ready),
      succeeded: sum(this.#jobs, job => job.succeeded),
      failed: sum(this.#jobs, job => job.failed),
    };
  }

  get restarts() {
    return this.status.restarts ?? 0;
  }

  get accelerators() {
    return acceleratorsOf(
      ...(this.spec.replicatedJobs ?? []).map(
        ({ name, replicas, template }) => {
          const pods = podsOfJob(template?.spec);
          const { ready = 0 } = this.#jobs.find(job => job.name === name) ?? {};
          return podsOf(
            template?.spec?.template,
            (replicas ?? 1) * pods,
            ready * pods,
          );
        },
      ),
    );
  }

  get finishedAt() {
    return this.#terminal?.lastTransitionTime;
  }
}

/** JobSet of `jobset.x-k8s.io`. When it started, its Jobs tell. */
export const jobSetKind: WorkloadKind = {
  group: 'jobset.x-k8s.io',
  plural: 'jobsets',
  kind: 'JobSet',
  supportedVersions: ['v1alpha2'],
  category: 'job',
  read: object => new JobSetReading(object),
  podSelector: podsByName('jobset.sigs.k8s.io/jobset-name'),
  acts: { pause: pausedBySpec },
};
