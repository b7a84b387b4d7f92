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
  type ResourceRequirements,
  suspendedState,
} from '../reading';

/** A change of what the runtime says, as far as it is read. */
interface RuntimePatch {
  trainingRuntimeSpec?: {
    template?: {
      spec?: {
        replicatedJobs?: {
          name?: string;
          template?: { spec?: { template?: PodTemplate } };
        }[];
      };
    };
  };
}

interface TrainJobSpec {
  runtimePatches?: RuntimePatch[];
  suspend?: boolean;
  initializer?: { dataset?: object; model?: object };
  trainer?: { numNodes?: number; resourcesPerNode?: ResourceRequirements };
}

interface TrainJobStatus {
  conditions?: KubernetesCondition[];
  jobsStatus?: {
    name?: string;
    ready?: number;
    active?: number;
    succeeded?: number;
    failed?: number;
  }[];
  trainerStatus?: {
    progressPercentage?: number;
    estimatedRemainingSeconds?: number;
    metrics?: { name?: string; value?: string }[];
  };
}

/** Pods of nodes as a patch of the runtime changes them. */
function nodeTemplatesOf({ trainingRuntimeSpec }: RuntimePatch) {
  const jobs = trainingRuntimeSpec?.template?.spec?.replicatedJobs ?? [];
  return jobs
    .filter(({ name }) => name === 'node')
    .flatMap(({ template }) => template?.spec?.template?.spec ?? []);
}

const INITIALIZER = /-initializer$/;

/**
 * State, counts and progress of a Kubeflow TrainJob. It has no Running
 * condition, and `Suspended=False` is no phase: the child jobs tell.
 */
class TrainJobReading
  extends BaseReading<TrainJobSpec, TrainJobStatus>
  implements WorkloadReading
{
  get #terminal() {
    return this.condition('Failed', 'Complete');
  }

  get #suspended() {
    return this.condition('Suspended');
  }

  protected get decisive() {
    return this.#terminal ?? this.#suspended;
  }

  get #nodes() {
    return this.status.jobsStatus?.find(job => job.name === 'node');
  }

  get #initialising() {
    return this.status.jobsStatus?.some(
      job => INITIALIZER.test(job.name ?? '') && (job.active ?? 0) > 0,
    );
  }

  get state() {
    if (this.#terminal) {
      return this.#terminal.type === 'Failed' ? 'Failed' : 'Succeeded';
    }
    if (this.#suspended || this.spec.suspend) {
      return suspendedState(this.object);
    }
    // Nodes that have ended are not ready any more; a condition is to follow.
    const { ready = 0, succeeded = 0, failed = 0 } = this.#nodes ?? {};
    return ready + succeeded + failed > 0 ? 'Running' : 'Pending';
  }

  get reason() {
    return this.state === 'Pending' && this.#initialising
      ? 'Initialising'
      : super.reason;
  }

  get replicas() {
    const {
      active = 0,
      ready = 0,
      succeeded = 0,
      failed = 0,
    } = this.#nodes ?? {};
    return {
      ...{ unit: 'job' as const, desired: 1, active },
      ...{ ready, succeeded, failed },
    };
  }

  /** One child Job has the pods of all nodes, so they are ready together. */
  get accelerators() {
    const { numNodes = 1, resourcesPerNode } = this.spec.trainer ?? {};
    const patches = this.spec.runtimePatches ?? [];
    const templates = patches.flatMap(nodeTemplatesOf);
    return acceleratorsOf({
      ...podsOf({ spec: templates.find(spec => spec.nodeSelector) }, numNodes),
      resources: [resourcesPerNode],
      wanted: numNodes,
      running: (this.#nodes?.ready ?? 0) * numNodes,
    });
  }

  get progress() {
    const { progressPercentage: percent, estimatedRemainingSeconds } =
      this.status.trainerStatus ?? {};
    return { percent, remainingSeconds: estimatedRemainingSeconds };
  }

  get metrics() {
    return this.status.trainerStatus?.metrics?.flatMap(({ name, value }) =>
      name && value !== undefined ? [{ name, value: `${value}` }] : [],
    );
  }

  get finishedAt() {
    return this.#terminal?.lastTransitionTime;
  }
}

/** `trainer.kubeflow.org` TrainJob of Kubeflow Trainer v2. */
export const trainJobKind: WorkloadKind = {
  group: 'trainer.kubeflow.org',
  plural: 'trainjobs',
  kind: 'TrainJob',
  supportedVersions: ['v1alpha1'],
  category: 'job',
  read: object => new TrainJobReading(object),
  podSelector: podsByName('jobset.sigs.k8s.io/jobset-name'),
  acts: { pause: pausedBySpec },
  maxNameLength: ({ spec }) => {
    const { initializer, trainer } = (spec ?? {}) as TrainJobSpec;
    // JobSet wants pod names to fit a label: <name>-<job>-<index>-<pod>-<5 letters>.
    const job =
      (initializer?.dataset && 'dataset-initializer') ??
      (initializer?.model && 'model-initializer') ??
      'node';
    const lastPod = `${Math.max((trainer?.numNodes ?? 1) - 1, 0)}`;
    return 63 - `-${job}-0-${lastPod}-abcde`.length;
  },
};
