import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  podsByName,
  podsOf,
  sum,
  suspendedState,
  type PodTemplate,
} from '../reading';

type ReplicaSpecs = Record<
  string,
  { replicas?: number; template?: PodTemplate } | undefined
>;

type OperatorSpec = Record<string, unknown> & {
  runPolicy?: { suspend?: boolean; schedulingPolicy?: { queue?: string } };
};

interface OperatorStatus {
  conditions?: KubernetesCondition[];
  startTime?: string;
  completionTime?: string;
  replicaStatuses?: Record<
    string,
    { active?: number; succeeded?: number; failed?: number } | undefined
  >;
}

const STATES = {
  Failed: 'Failed',
  Succeeded: 'Succeeded',
  Suspended: 'Suspended',
  Restarting: 'Restarting',
  Running: 'Running',
  Created: 'Pending',
} as const;

type ConditionType = keyof typeof STATES;
const ORDER = Object.keys(STATES) as ConditionType[];

/**
 * State, counts and times of a job of the training operator or the MPI operator.
 * Their conditions all look alike; `Running=False` is often the last of them.
 */
class OperatorJobReading
  extends BaseReading<OperatorSpec, OperatorStatus>
  implements WorkloadReading
{
  protected get decisive() {
    return this.condition(...ORDER);
  }

  get state() {
    const type = this.decisive?.type as ConditionType | undefined;
    const state = type ? STATES[type] : 'Unknown';
    // The operator has not seen the flag yet, or is too old to tell.
    const held = state === 'Suspended' || this.spec.runPolicy?.suspend;
    return held && state !== 'Failed' && state !== 'Succeeded'
      ? suspendedState(this.object)
      : state;
  }

  get #replicaSpecs(): ReplicaSpecs {
    const key = Object.keys(this.spec).find(name =>
      name.endsWith('ReplicaSpecs'),
    );
    return (key ? this.spec[key] : undefined) as ReplicaSpecs;
  }

  get replicas() {
    const { replicaStatuses } = this.status;
    return {
      unit: 'pod' as const,
      desired: sum(this.#replicaSpecs, spec => spec?.replicas ?? 1),
      active: sum(replicaStatuses, replica => replica?.active),
      succeeded: sum(replicaStatuses, replica => replica?.succeeded),
      failed: sum(replicaStatuses, replica => replica?.failed),
    };
  }

  get accelerators() {
    const { replicaStatuses } = this.status;
    return acceleratorsOf(
      ...Object.entries(this.#replicaSpecs).map(([type, spec]) =>
        podsOf(
          spec?.template,
          spec?.replicas ?? 1,
          replicaStatuses?.[type]?.active ?? 0,
        ),
      ),
    );
  }

  get queue() {
    const localQueue = this.spec.runPolicy?.schedulingPolicy?.queue;
    return super.queue ?? (localQueue ? { localQueue } : undefined);
  }

  get startedAt() {
    return this.status.startTime;
  }

  get finishedAt() {
    return this.status.completionTime;
  }
}

function operatorKind(kind: string, versions = ['v1']): WorkloadKind {
  return {
    group: 'kubeflow.org',
    plural: `${kind.toLocaleLowerCase('en-US')}s`,
    kind,
    supportedVersions: versions,
    category: 'job',
    read: object => new OperatorJobReading(object),
    podSelector: podsByName('training.kubeflow.org/job-name'),
    acts: {
      pause: {
        suspend: { spec: { runPolicy: { suspend: true } } },
        resume: { spec: { runPolicy: { suspend: false } } },
      },
    },
  };
}

/** Jobs of Kubeflow's training operator (v1), one kind for each framework. */
export const trainingOperatorKinds: readonly WorkloadKind[] = [
  operatorKind('PyTorchJob'),
  operatorKind('TFJob'),
  operatorKind('XGBoostJob'),
  operatorKind('JAXJob'),
  // v2beta1 is of the MPI operator, v1 of the training operator.
  operatorKind('MPIJob', ['v2beta1', 'v1']),
];
