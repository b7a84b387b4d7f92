import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  type ResourceRequirements,
  scaledByReplicas,
} from '../reading';
import type { DeploymentStatus } from './DeploymentKind';

interface HyperPodEndpointSpec {
  /** Of an InferenceEndpointConfig. */
  modelName?: string;
  replicas?: number;
  InitialReplicaCount?: number;
  modelSourceConfig?: {
    modelLocation?: string;
    s3Storage?: { bucketName?: string };
    huggingFaceModel?: { modelId?: string };
  };
  worker?: { resources?: ResourceRequirements };
  /** Of a JumpStartModel. */
  model?: { modelId?: string };
}

interface HyperPodEndpointStatus {
  conditions?: KubernetesCondition[];
  state?: string;
  selector?: string;
  replicas?: number;
  deploymentStatus?: {
    reason?: string;
    message?: string;
    status?: DeploymentStatus;
  };
}

/** State of an endpoint of the HyperPod inference operator. */
class HyperPodEndpointReading
  extends BaseReading<HyperPodEndpointSpec, HyperPodEndpointStatus>
  implements WorkloadReading
{
  get #deployment() {
    return this.status.deploymentStatus ?? {};
  }

  /** While it is being deleted it serves as long as its pods do. */
  get state(): EndpointState {
    const { desired, ready } = this.replicas;
    const serving = ready >= desired ? 'Ready' : 'Degraded';
    switch (this.status.state) {
      case 'DeploymentComplete':
        return serving;
      case 'DeploymentFailed':
        return 'Failed';
      default:
        break;
    }
    if (!this.deleting) {
      return 'Pending';
    }
    return ready > 0 ? serving : 'Unknown';
  }

  get deleting() {
    return this.status.state?.startsWith('Deletion') || undefined;
  }

  get reason() {
    return this.state === 'Ready' ? undefined : this.#deployment.reason;
  }

  get message() {
    return this.state === 'Ready' ? undefined : this.#deployment.message;
  }

  get replicas() {
    const { replicas, InitialReplicaCount } = this.spec;
    const desired = replicas ?? InitialReplicaCount ?? 1;
    const { readyReplicas: ready = 0 } = this.#deployment.status ?? {};
    return { unit: 'pod' as const, desired, ready };
  }

  get accelerators() {
    const { desired: wanted, ready: running } = this.replicas;
    const resources = [this.spec.worker?.resources];
    return acceleratorsOf({ resources, wanted, running });
  }

  get endpoint() {
    const { modelName, model, modelSourceConfig = {} } = this.spec;
    const {
      modelLocation = '',
      s3Storage,
      huggingFaceModel,
    } = modelSourceConfig;
    const bucket = s3Storage?.bucketName;
    const hub = huggingFaceModel?.modelId;
    return {
      model: {
        name: modelName ?? model?.modelId,
        uri:
          (bucket && `s3://${bucket}/${modelLocation}`) ||
          (hub && `hf://${hub}`) ||
          undefined,
      },
    };
  }

  get startedAt() {
    return this.#deployment.status?.conditions?.find(
      ({ type, status }) => type === 'Available' && status === 'True',
    )?.lastTransitionTime;
  }
}

function hyperPodEndpointKind(kind: string): WorkloadKind {
  return {
    group: 'inference.sagemaker.aws.amazon.com',
    plural: `${kind.toLocaleLowerCase('en-US')}s`,
    kind,
    supportedVersions: ['v1', 'v1alpha1'],
    category: 'endpoint',
    read: object => new HyperPodEndpointReading(object),
    podSelector: ({ status }) =>
      (status as HyperPodEndpointStatus)?.selector || undefined,
    acts: {
      scale: scaledByReplicas<{ autoScalingSpec: object }>(
        spec => spec.autoScalingSpec,
      ),
    },
  };
}

/** Endpoints of the HyperPod inference operator: of own models and of JumpStart's. */
export const hyperPodEndpointKinds: readonly WorkloadKind[] = [
  hyperPodEndpointKind('InferenceEndpointConfig'),
  hyperPodEndpointKind('JumpStartModel'),
];
