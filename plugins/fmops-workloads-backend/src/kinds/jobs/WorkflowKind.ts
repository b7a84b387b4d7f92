import type { JobState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { BaseReading, podsByName } from '../reading';
import {
  workflowSteps,
  type PipelineNode,
  type PipelineSpec,
} from './workflowSteps';

interface WorkflowSpec extends PipelineSpec {
  suspend?: boolean;
}

interface WorkflowStatus {
  nodes?: Record<string, PipelineNode>;
  conditions?: KubernetesCondition[];
  phase?: string;
  message?: string;
  startedAt?: string;
  finishedAt?: string;
  progress?: string;
}

const PHASES: Record<string, JobState> = {
  '': 'Pending',
  Pending: 'Pending',
  Running: 'Running',
  Succeeded: 'Succeeded',
  Failed: 'Failed',
  Error: 'Failed',
};
const STOPPED = /^Stopped with strategy '(\w+)'/;
const PROGRESS = /^(\d+)\/(\d+)$/;

/** State, times, steps and progress of an Argo Workflow. */
class WorkflowReading
  extends BaseReading<WorkflowSpec, WorkflowStatus>
  implements WorkloadReading
{
  /** A person has stopped it; its phase is Failed then. */
  get #strategy() {
    return STOPPED.exec(this.status.message ?? '')?.[1];
  }

  get state() {
    const state = PHASES[this.status.phase ?? ''] ?? 'Unknown';
    if (state === 'Failed' && this.#strategy) {
      return 'Cancelled';
    }
    return state === 'Running' && this.spec.suspend ? 'Suspended' : state;
  }

  get reason() {
    return this.status.phase === 'Error' ? 'Error' : this.#strategy;
  }

  /** Waiting for a mutex or a semaphore shows here alone. */
  get message() {
    return this.status.message;
  }

  get progress() {
    const [, done, all] = PROGRESS.exec(this.status.progress ?? '') ?? [];
    return Number(all) > 0
      ? { percent: (Number(done) / Number(all)) * 100 }
      : undefined;
  }

  get steps() {
    return workflowSteps(this.spec, this.status.nodes);
  }

  get startedAt() {
    return this.status.startedAt;
  }

  get finishedAt() {
    return this.status.finishedAt;
  }

  get since() {
    return this.status.finishedAt;
  }
}

/** Workflow of Argo. */
export const workflowKind: WorkloadKind = {
  group: 'argoproj.io',
  plural: 'workflows',
  kind: 'Workflow',
  supportedVersions: ['v1alpha1'],
  category: 'job',
  read: object => new WorkflowReading(object),
  podSelector: podsByName('workflows.argoproj.io/workflow'),
  acts: {
    pause: {
      suspend: { spec: { suspend: true } },
      resume: { spec: { suspend: null } },
      note: 'Steps that run already run on to their end; no further step begins.',
    },
  },
};
