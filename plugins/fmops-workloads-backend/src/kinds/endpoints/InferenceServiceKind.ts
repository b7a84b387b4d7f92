import type { EndpointState } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  acceleratorsOf,
  BaseReading,
  falseCondition,
  podsByName,
  servedModel,
  stoppedByKServe,
  sum,
} from '../reading';
import {
  serversOf,
  trafficOf,
  type InferenceServiceSpec,
  type InferenceServiceStatus,
  type Predictor,
} from './inferenceServiceParts';

const COMPONENTS = [
  ...['PredictorReady', 'TransformerReady', 'ExplainerReady', 'IngressReady'],
  ...['RoutesReady', 'LatestDeploymentReady'],
];

/**
 * State of an InferenceService. It copies failures of its first pod only, and
 * neither OOMKilled nor image errors: the pods must be looked at besides.
 */
class InferenceServiceReading
  extends BaseReading<InferenceServiceSpec, InferenceServiceStatus>
  implements WorkloadReading
{
  get #model() {
    return this.status.modelStatus ?? {};
  }

  get #predictor(): Predictor {
    return this.spec.predictor ?? {};
  }

  get #ready() {
    return this.condition('Ready');
  }

  get #unready() {
    return falseCondition(this.status.conditions, 'Ready');
  }

  get #invalid() {
    return this.#model.transitionStatus === 'InvalidSpec';
  }

  get #loadFailed() {
    const { transitionStatus, states } = this.#model;
    return (
      transitionStatus === 'BlockedByFailedLoad' ||
      states?.targetModelState === 'FailedToLoad'
    );
  }

  get #brokenCanary() {
    return this.status.canaryStatuses?.find(({ ready }) => ready === false);
  }

  protected get decisive() {
    return this.condition('Stopped') ?? this.#ready ?? this.#unready;
  }

  get state(): EndpointState {
    if (this.condition('Stopped')) {
      return 'Stopped';
    }
    if (this.#invalid) {
      return 'Failed';
    }
    if (this.#ready) {
      return this.#loadFailed || this.#brokenCanary ? 'Degraded' : 'Ready';
    }
    if (this.#unready && this.#loadFailed) {
      // The revision before still serves.
      const { activeModelState } = this.#model.states ?? {};
      return activeModelState === 'Loaded' ? 'Degraded' : 'Failed';
    }
    return 'Pending';
  }

  get #failure() {
    return this.#invalid || this.#loadFailed
      ? {
          reason: this.#model.transitionStatus,
          ...this.#model.lastFailureInfo,
        }
      : undefined;
  }

  /** The component that holds up the whole, which says more than the whole. */
  get #culprit() {
    return this.#unready
      ? falseCondition(this.status.conditions, ...COMPONENTS, 'Ready')
      : undefined;
  }

  get reason() {
    if (this.#ready && this.#brokenCanary && !this.#loadFailed) {
      return 'CanaryNotReady';
    }
    return (
      this.#failure?.reason ??
      (this.state === 'Stopped' ? super.reason : this.#culprit?.reason)
    );
  }

  get message() {
    return (
      this.#failure?.message ??
      (this.state === 'Stopped' ? super.message : this.#culprit?.message)
    );
  }

  get since() {
    return this.state === 'Degraded' ? undefined : super.since;
  }

  get replicas() {
    const parts = [this.spec.predictor, this.spec.transformer];
    const desired = sum(
      [...parts, this.spec.explainer].filter(part => part !== undefined),
      part => part?.minReplicas ?? 1,
    );
    // Pods of several nodes are not counted by replicas.
    const unit = this.#predictor.workerSpec ? 'replica' : 'pod';
    return { unit: unit as 'replica' | 'pod', desired };
  }

  get accelerators() {
    const { minReplicas: wanted = 1, workerSpec } = this.#predictor;
    const workers = (workerSpec?.pipelineParallelSize ?? 1) - 1;
    return acceleratorsOf(
      {
        resources: serversOf(this.spec).map(({ resources }) => resources),
        wanted,
      },
      {
        resources: (workerSpec?.containers ?? []).map(
          ({ resources }) => resources,
        ),
        wanted: wanted * workers,
      },
    );
  }

  /** Knative's leads to its own gateway, which asks for a host and wakes what sleeps. */
  get #internalUrl() {
    const { components, address, url } = this.status;
    const revisioned = components?.predictor?.latestReadyRevision;
    return revisioned || address?.url === url ? undefined : address?.url;
  }

  get endpoint() {
    const uri = serversOf(this.spec).find(
      ({ storageUri }) => storageUri,
    )?.storageUri;
    const told = servedModel(serversOf(this.spec));
    return {
      url: this.status.url,
      internalUrl: this.#internalUrl,
      // KServe's servers answer to the name of the service.
      model: {
        name: told?.name ?? this.object.metadata?.name,
        uri: uri ?? told?.uri,
      },
      traffic: trafficOf(this.status),
    };
  }

  get startedAt() {
    return this.#ready?.lastTransitionTime;
  }
}

/** InferenceService of KServe. */
export const inferenceServiceKind: WorkloadKind = {
  group: 'serving.kserve.io',
  plural: 'inferenceservices',
  kind: 'InferenceService',
  supportedVersions: ['v1beta1'],
  category: 'endpoint',
  read: object => new InferenceServiceReading(object),
  podSelector: podsByName('serving.kserve.io/inferenceservice'),
  acts: { pause: stoppedByKServe },
};
