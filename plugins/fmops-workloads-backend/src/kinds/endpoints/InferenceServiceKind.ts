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
  servedModel,
  sum,
  type Container,
} from '../reading';

type ModelServer = Container & { storageUri?: string };

interface Predictor {
  minReplicas?: number;
  containers?: ModelServer[];
  model?: ModelServer;
  workerSpec?: { pipelineParallelSize?: number; containers?: Container[] };
}

interface InferenceServiceSpec {
  predictor?: Predictor & Record<string, unknown>;
  transformer?: Predictor;
  explainer?: Predictor;
}

interface InferenceServiceStatus {
  conditions?: KubernetesCondition[];
  url?: string;
  components?: {
    predictor?: {
      traffic?: {
        revisionName?: string;
        percent?: number;
        tag?: string;
        latestRevision?: boolean;
      }[];
    };
  };
  canaryStatuses?: {
    name?: string;
    ready?: boolean;
    trafficPercent?: number;
  }[];
  modelStatus?: {
    transitionStatus?: string;
    states?: { activeModelState?: string; targetModelState?: string };
    lastFailureInfo?: { reason?: string; message?: string };
  };
}

// Fields of a predictor that name a framework, before `model` came.
const FRAMEWORKS = [
  ...['huggingface', 'pytorch', 'tensorflow', 'triton', 'onnx', 'sklearn'],
  ...['xgboost', 'lightgbm', 'paddle', 'pmml'],
];
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

  get #servers(): ModelServer[] {
    const { predictor = {} } = this.spec;
    const framework = FRAMEWORKS.map(name => predictor[name] as ModelServer);
    return [
      predictor.model,
      ...framework,
      ...(predictor.containers ?? []),
    ].flatMap(server => server ?? []);
  }

  get accelerators() {
    const { minReplicas: wanted = 1, workerSpec } = this.#predictor;
    const workers = (workerSpec?.pipelineParallelSize ?? 1) - 1;
    return acceleratorsOf(
      { resources: this.#servers.map(({ resources }) => resources), wanted },
      {
        resources: (workerSpec?.containers ?? []).map(
          ({ resources }) => resources,
        ),
        wanted: wanted * workers,
      },
    );
  }

  get endpoint() {
    const uri = this.#servers.find(({ storageUri }) => storageUri)?.storageUri;
    const told = servedModel(this.#servers);
    return {
      url: this.status.url,
      // KServe's servers answer to the name of the service.
      model: {
        name: told?.name ?? this.object.metadata?.name,
        uri: uri ?? told?.uri,
      },
      traffic: this.#traffic,
    };
  }

  get #traffic() {
    const { canaryStatuses = [] } = this.status;
    const routed = this.status.components?.predictor?.traffic ?? [];
    return [
      ...routed.map(({ revisionName, percent, tag, latestRevision }) => ({
        revision: revisionName ?? tag ?? '',
        percent: percent ?? 0,
        canary: latestRevision && percent !== 100 ? true : undefined,
      })),
      ...canaryStatuses.map(({ name, trafficPercent }) => ({
        revision: name ?? '',
        percent: trafficPercent ?? 0,
        canary: true,
      })),
    ];
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
};
