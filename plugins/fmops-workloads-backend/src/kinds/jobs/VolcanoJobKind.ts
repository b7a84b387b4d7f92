import type { JobState } from '@fmops/backstage-plugin-fmops-workloads-common';
import {
  type KubernetesCondition,
  type WorkloadKind,
  type WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  podsByName,
  podsOf,
  sum,
  type PodTemplate,
} from '../reading';

interface VolcanoJobSpec {
  queue?: string;
  tasks?: { name?: string; replicas?: number; template?: PodTemplate }[];
}

interface VolcanoJobStatus {
  state?: {
    phase?: string;
    reason?: string;
    message?: string;
    lastTransitionTime?: string;
  };
  /** Without types: `status` is the name of a phase. */
  conditions?: KubernetesCondition[];
  pending?: number;
  running?: number;
  succeeded?: number;
  failed?: number;
  retryCount?: number;
  taskStatusCount?: Record<string, { phase?: Record<string, number> }>;
}

const PHASES: Record<string, JobState> = {
  Completed: 'Succeeded',
  Failed: 'Failed',
  // Retries are used up, or somebody has killed it.
  Terminating: 'Failed',
  Terminated: 'Failed',
  // Can be resumed.
  Aborting: 'Suspended',
  Aborted: 'Suspended',
  Restarting: 'Restarting',
  Running: 'Running',
  Completing: 'Running',
};
const ENDED = new Set(['Completed', 'Failed', 'Terminated']);

/** State, counts and times of a Job of Volcano. */
class VolcanoJobReading
  extends BaseReading<VolcanoJobSpec, VolcanoJobStatus>
  implements WorkloadReading
{
  get #state() {
    return this.status.state ?? {};
  }

  get state(): JobState {
    const { phase } = this.#state;
    if (phase && phase !== 'Pending') {
      return PHASES[phase] ?? 'Unknown';
    }
    // Volcano makes no pods before the PodGroup may be scheduled (Inqueue).
    return (this.status.pending ?? 0) > 0 ? 'Pending' : 'Queued';
  }

  get reason() {
    return this.#state.reason;
  }

  get message() {
    return this.#state.message;
  }

  get since() {
    return this.#state.lastTransitionTime;
  }

  get replicas() {
    const { running = 0, succeeded = 0, failed = 0 } = this.status;
    const desired = sum(this.spec.tasks, task => task.replicas ?? 1);
    return {
      unit: 'pod' as const,
      desired,
      active: running,
      succeeded,
      failed,
    };
  }

  get restarts() {
    return this.status.retryCount;
  }

  get accelerators() {
    const { tasks = [] } = this.spec;
    const { taskStatusCount: counts } = this.status;
    return acceleratorsOf(
      ...tasks.map(({ name = '', replicas = 1, template }) =>
        podsOf(template, replicas, counts?.[name]?.phase?.Running ?? 0),
      ),
    );
  }

  get queue() {
    const { queue: localQueue } = this.spec;
    return localQueue ? { localQueue } : super.queue;
  }

  get startedAt() {
    return this.status.conditions?.find(({ status }) => status === 'Running')
      ?.lastTransitionTime;
  }

  get finishedAt() {
    return ENDED.has(this.#state.phase ?? '')
      ? this.#state.lastTransitionTime
      : undefined;
  }
}

/** Job of `batch.volcano.sh`, a gang that is scheduled at once. */
export const volcanoJobKind: WorkloadKind = {
  group: 'batch.volcano.sh',
  plural: 'jobs',
  kind: 'Job',
  supportedVersions: ['v1alpha1'],
  category: 'job',
  read: object => new VolcanoJobReading(object),
  podSelector: podsByName('volcano.sh/job-name'),
};
