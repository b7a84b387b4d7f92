import type { KubernetesCondition } from '@fmops/backstage-plugin-fmops-workloads-node';
import type { Container } from '../reading';

type ModelServer = Container & { storageUri?: string };

/** A component of an InferenceService, as far as it is read. */
export interface Predictor {
  minReplicas?: number;
  containers?: ModelServer[];
  model?: ModelServer;
  workerSpec?: { pipelineParallelSize?: number; containers?: Container[] };
}

/** Specification of an InferenceService, as far as it is read. */
export interface InferenceServiceSpec {
  predictor?: Predictor & Record<string, unknown>;
  transformer?: Predictor;
  explainer?: Predictor;
}

/** Status of an InferenceService, as far as it is read. */
export interface InferenceServiceStatus {
  conditions?: KubernetesCondition[];
  url?: string;
  address?: { url?: string };
  components?: {
    predictor?: {
      /** Of Knative. */
      latestReadyRevision?: string;
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

/** Containers that serve the model, in each of the ways in which they can be named. */
export function serversOf({
  predictor = {},
}: InferenceServiceSpec): ModelServer[] {
  return [
    predictor.model,
    ...FRAMEWORKS.map(name => predictor[name] as ModelServer | undefined),
    ...(predictor.containers ?? []),
  ].flatMap(server => server ?? []);
}

/** Shares of the revisions: of Knative's routes, or of canaries in the Standard mode. */
export function trafficOf({
  components,
  canaryStatuses = [],
}: InferenceServiceStatus) {
  const routed = components?.predictor?.traffic ?? [];
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
