import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  falseCondition,
  podsByName,
  podsOf,
  type PodTemplate,
  scaledByReplicas,
  servedModel,
  serviceUrl,
} from '../reading';

interface LeaderWorkerSetSpec {
  replicas?: number;
  leaderWorkerTemplate?: {
    size?: number;
    leaderTemplate?: PodTemplate;
    workerTemplate?: PodTemplate;
  };
}

interface LeaderWorkerSetStatus {
  conditions?: KubernetesCondition[];
  readyReplicas?: number;
}

/** State of a LeaderWorkerSet. It counts groups of pods, and knows no failure. */
class LeaderWorkerSetReading
  extends BaseReading<LeaderWorkerSetSpec, LeaderWorkerSetStatus>
  implements WorkloadReading
{
  protected get decisive() {
    const { conditions } = this.status;
    return (
      this.condition('Available') ?? falseCondition(conditions, 'Available')
    );
  }

  get state(): EndpointState {
    const { desired, ready } = this.replicas;
    if (desired === 0) {
      return 'Stopped';
    }
    if (ready >= desired) {
      return 'Ready';
    }
    return ready > 0 ? 'Degraded' : 'Pending';
  }

  get reason() {
    return this.state === 'Ready' ? undefined : super.reason;
  }

  get since() {
    return this.state === 'Ready' ? super.since : undefined;
  }

  get replicas() {
    const { replicas: desired = 1 } = this.spec;
    const { readyReplicas: ready = 0 } = this.status;
    return { unit: 'group' as const, desired, ready };
  }

  get #leader() {
    const { leaderTemplate, workerTemplate } =
      this.spec.leaderWorkerTemplate ?? {};
    return leaderTemplate ?? workerTemplate;
  }

  get accelerators() {
    const { size = 1, workerTemplate } = this.spec.leaderWorkerTemplate ?? {};
    const { desired, ready } = this.replicas;
    const workers = size - 1;
    return acceleratorsOf(
      podsOf(this.#leader, desired, ready),
      podsOf(workerTemplate, desired * workers, ready * workers),
    );
  }

  get endpoint() {
    return {
      url: serviceUrl(this.object),
      model: servedModel(this.#leader?.spec?.containers),
    };
  }

  get startedAt() {
    return this.condition('Available')?.lastTransitionTime;
  }
}

/** LeaderWorkerSet: model servers that span several nodes. */
export const leaderWorkerSetKind: WorkloadKind = {
  group: 'leaderworkerset.x-k8s.io',
  plural: 'leaderworkersets',
  kind: 'LeaderWorkerSet',
  supportedVersions: ['v1'],
  category: 'endpoint',
  read: object => new LeaderWorkerSetReading(object),
  podSelector: podsByName('leaderworkerset.sigs.k8s.io/name'),
  acts: { scale: scaledByReplicas() },
};
