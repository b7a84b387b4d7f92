import type { JobState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  pausedBySpec,
  podsBy,
  suspendedState,
} from '../reading';
import {
  rayPods,
  rayWorkers,
  type RayClusterSpec,
  type RayClusterStatus,
} from '../reading/rayCluster';

interface RayJobSpec {
  suspend?: boolean;
  shutdownAfterJobFinishes?: boolean;
  rayClusterSpec?: RayClusterSpec;
}

interface RayJobStatus {
  conditions?: KubernetesCondition[];
  jobDeploymentStatus?: string;
  jobStatus?: string;
  reason?: string;
  message?: string;
  rayClusterName?: string;
  rayClusterStatus?: RayClusterStatus;
  startTime?: string;
  endTime?: string;
  failed?: number;
}

/** What the deployment says; `Complete` is left to the job itself. */
const DEPLOYMENT_STATES: Record<string, JobState> = {
  Failed: 'Failed',
  ValidationFailed: 'Failed',
  Suspending: 'Suspended',
  Suspended: 'Suspended',
  Retrying: 'Restarting',
  // Interactive mode waits for the user to submit.
  Waiting: 'Pending',
  Initializing: 'Pending',
  Running: 'Running',
  // Of KubeRay before 1.0 (v1alpha1):
  WaitForDashboard: 'Pending',
  WaitForK8sJob: 'Pending',
  FailedToGetOrCreateRayCluster: 'Pending',
  FailedJobDeploy: 'Pending',
};

const JOB_STATES: Record<string, JobState> = {
  PENDING: 'Pending',
  RUNNING: 'Running',
  STOPPED: 'Cancelled',
  SUCCEEDED: 'Succeeded',
  FAILED: 'Failed',
};

/** Deployment states in which the name says more than the state. */
const TELLING = /^(Waiting|Retrying|WaitFor|FailedTo|FailedJob|Validation)/;

/** State and times of a RayJob: two fields that must be read together. */
class RayJobReading
  extends BaseReading<RayJobSpec, RayJobStatus>
  implements WorkloadReading
{
  get state(): JobState {
    const { jobDeploymentStatus: deployment, jobStatus } = this.status;
    const job = JOB_STATES[jobStatus ?? ''];
    if (deployment === 'Complete') {
      return job === 'Succeeded' || job === 'Cancelled' || job === 'Failed'
        ? job
        : 'Unknown';
    }
    if (job === 'Failed' && deployment !== 'Retrying') {
      return 'Failed';
    }
    if (!deployment) {
      return this.spec.suspend ? suspendedState(this.object) : 'Pending';
    }
    const state = DEPLOYMENT_STATES[deployment] ?? job ?? 'Unknown';
    return state === 'Suspended' ? suspendedState(this.object) : state;
  }

  get reason() {
    const { jobDeploymentStatus = '', jobStatus, reason } = this.status;
    if (reason) {
      return reason;
    }
    if (this.state === 'Cancelled') {
      return jobStatus;
    }
    return TELLING.test(jobDeploymentStatus) || this.state === 'Unknown'
      ? jobDeploymentStatus
      : undefined;
  }

  get message() {
    return this.status.message;
  }

  get replicas() {
    return rayWorkers(this.status.rayClusterStatus, this.spec.rayClusterSpec);
  }

  /** The attempts that failed, but for the last one of a job that is given up. */
  get restarts() {
    const { failed } = this.status;
    return failed && Math.max(failed - (this.state === 'Failed' ? 1 : 0), 0);
  }

  get accelerators() {
    return acceleratorsOf(
      ...rayPods(this.spec.rayClusterSpec, this.status.rayClusterStatus),
    );
  }

  get startedAt() {
    return this.status.startTime;
  }

  get finishedAt() {
    return this.status.endTime;
  }

  get since() {
    return this.status.endTime;
  }
}

/** RayJob of KubeRay. Its pods are those of the cluster that is made for it. */
export const rayJobKind: WorkloadKind = {
  group: 'ray.io',
  plural: 'rayjobs',
  kind: 'RayJob',
  supportedVersions: ['v1', 'v1alpha1'],
  category: 'job',
  read: object => new RayJobReading(object),
  podSelector: ({ status }) =>
    podsBy('ray.io/cluster', (status as RayJobStatus)?.rayClusterName),
  acts: {
    pause: {
      ...pausedBySpec,
      // KubeRay would fail the whole job.
      obstacle: ({ spec }) =>
        (spec as RayJobSpec)?.shutdownAfterJobFinishes
          ? undefined
          : 'KubeRay pauses only jobs with spec.shutdownAfterJobFinishes: true, and this one has it not.',
    },
  },
};
