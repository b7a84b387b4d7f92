import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  podsByName,
  type ResourceRequirements,
  scaledByReplicas,
} from '../reading';

interface NimServiceSpec {
  replicas?: number;
  scale?: { enabled?: boolean };
  multiNode?: object;
  resources?: ResourceRequirements;
}

interface NimServiceStatus {
  conditions?: KubernetesCondition[];
  state?: string;
  availableReplicas?: number;
  model?: {
    name?: string;
    clusterEndpoint?: string;
    externalEndpoint?: string;
  };
}

const CONDITIONS: Record<string, string> = {
  Ready: 'NIM_SERVICE_READY',
  Failed: 'NIM_SERVICE_FAILED',
};

/** State of a NIMService, as its operator sums it up. */
class NimServiceReading
  extends BaseReading<NimServiceSpec, NimServiceStatus>
  implements WorkloadReading
{
  protected get decisive() {
    return this.condition(CONDITIONS[this.status.state ?? ''] ?? '');
  }

  get #unready() {
    return this.status.conditions?.find(
      ({ type, status }) => type === CONDITIONS.Ready && status === 'False',
    );
  }

  get state(): EndpointState {
    if (this.spec.replicas === 0 && !this.spec.scale?.enabled) {
      return 'Stopped';
    }
    switch (this.status.state) {
      case 'Ready':
        return 'Ready';
      case 'Failed':
        return 'Failed';
      case 'NotReady':
        return (this.status.availableReplicas ?? 0) > 0
          ? 'Degraded'
          : 'Pending';
      default:
        return 'Pending';
    }
  }

  get #explained() {
    return this.state === 'Ready' ? undefined : this.decisive ?? this.#unready;
  }

  get reason() {
    return this.#explained?.reason;
  }

  get message() {
    return this.#explained?.message;
  }

  get replicas() {
    return {
      unit: this.spec.multiNode ? ('group' as const) : ('pod' as const),
      desired: this.spec.replicas ?? 1,
      ready: this.status.availableReplicas ?? 0,
    };
  }

  /** What the nodes of a group share is not said: of single nodes only. */
  get accelerators() {
    const { desired: wanted, ready: running } = this.replicas;
    const resources = [this.spec.resources];
    return this.spec.multiNode
      ? undefined
      : acceleratorsOf({ resources, wanted, running });
  }

  get endpoint() {
    const { name, clusterEndpoint, externalEndpoint } = this.status.model ?? {};
    const address = externalEndpoint || clusterEndpoint;
    const url =
      address && (address.includes('://') ? address : `http://${address}`);
    return { url, model: { name } };
  }

  get startedAt() {
    return this.condition(CONDITIONS.Ready)?.lastTransitionTime;
  }
}

/** NIMService of NVIDIA's NIM operator. */
export const nimServiceKind: WorkloadKind = {
  group: 'apps.nvidia.com',
  plural: 'nimservices',
  kind: 'NIMService',
  supportedVersions: ['v1alpha1'],
  category: 'endpoint',
  read: object => new NimServiceReading(object),
  podSelector: podsByName('app'),
  acts: {
    scale: scaledByReplicas<NimServiceSpec>(spec => spec.scale?.enabled),
  },
};
