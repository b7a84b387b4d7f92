import type { JobState } from '@fmops/backstage-plugin-fmops-workloads-common';
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
  queueOf,
  sum,
  suspendedState,
  type PodTemplate,
} from '../reading';

interface HyperPodJobSpec {
  replicaSpecs?: { replicas?: number; template?: PodTemplate }[];
}

interface HyperPodJobStatus {
  conditions?: KubernetesCondition[];
  startTime?: string;
  completionTime?: string;
  restartCount?: number;
  latestFaultyPodInstanceList?: { faultyInstanceIdList?: string[] };
}

/** Conditions that are documented; of two of the same time the first counts. */
const STATES: Record<string, JobState> = {
  Suspended: 'Suspended',
  Faulted: 'Restarting',
  Running: 'Running',
  PodsRunning: 'Running',
  Starting: 'Pending',
  Created: 'Pending',
};
const RANK = Object.keys(STATES);

/**
 * State and restarts of a HyperPodPyTorchJob. Its definition is not public:
 * conditions of other types may come, and their text is shown.
 */
class HyperPodJobReading
  extends BaseReading<HyperPodJobSpec, HyperPodJobStatus>
  implements WorkloadReading
{
  get #terminal() {
    return this.condition('Completed', 'Failed');
  }

  /** Conditions stay True when the next one comes: the newest tells. */
  get #held(): KubernetesCondition[] {
    const time = (condition: KubernetesCondition) =>
      Date.parse(condition.lastTransitionTime ?? '') || 0;
    const rank = ({ type = '' }: KubernetesCondition) =>
      RANK.includes(type) ? RANK.indexOf(type) : RANK.length;
    return (this.status.conditions ?? [])
      .filter(condition => condition?.status === 'True')
      .sort((a, b) => time(b) - time(a) || rank(a) - rank(b));
  }

  protected get decisive() {
    return this.#terminal ?? this.#held[0];
  }

  get state(): JobState {
    if (this.#terminal) {
      return this.#terminal.type === 'Failed' ? 'Failed' : 'Succeeded';
    }
    const known = this.#held.find(({ type = '' }) => STATES[type]);
    if (!known) {
      return queueOf(this.object) ? 'Queued' : 'Pending';
    }
    const state = STATES[known.type ?? ''];
    return state === 'Suspended' ? suspendedState(this.object) : state;
  }

  get reason() {
    const { type = '', reason } = this.decisive ?? {};
    const unknown = !this.#terminal && !STATES[type];
    return reason ?? (unknown ? type : undefined);
  }

  /** Names the instances at fault: else a job that recovered looks healthy. */
  get message() {
    const faulty =
      this.status.latestFaultyPodInstanceList?.faultyInstanceIdList ?? [];
    const recovered =
      this.state === 'Running' && faulty.length
        ? `Faulty instances: ${faulty.join(', ')}.`
        : undefined;
    return [super.message, recovered].filter(Boolean).join(' ');
  }

  get replicas() {
    const { replicaSpecs } = this.spec;
    const desired = sum(replicaSpecs, ({ replicas = 1 }) => replicas);
    return { unit: 'pod' as const, desired };
  }

  get restarts() {
    return this.status.restartCount;
  }

  get accelerators() {
    const { replicaSpecs = [] } = this.spec;
    return acceleratorsOf(
      ...replicaSpecs.map(({ replicas = 1, template }) =>
        podsOf(template, replicas),
      ),
    );
  }

  get startedAt() {
    return this.status.startTime;
  }

  get finishedAt() {
    return this.status.completionTime ?? this.#terminal?.lastTransitionTime;
  }
}

/** HyperPodPyTorchJob of the HyperPod training operator. */
export const hyperPodJobKind: WorkloadKind = {
  group: 'sagemaker.amazonaws.com',
  plural: 'hyperpodpytorchjobs',
  kind: 'HyperPodPyTorchJob',
  supportedVersions: ['v1'],
  category: 'job',
  read: object => new HyperPodJobReading(object),
  podSelector: podsByName('HPJob'),
};
