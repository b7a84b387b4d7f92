import { FMOPS_GROUP } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Label on workloads and pods, annotation on entities: the stock Kubernetes plugin joins by it too.
 *
 * @public
 */
export const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/**
 * Annotation on entities: the namespace that belongs to the entity.
 *
 * @public
 */
export const KUBERNETES_NAMESPACE = 'backstage.io/kubernetes-namespace';

/**
 * Annotations that templates stamp on workloads, read back into {@link Workload.lineage}.
 *
 * @public
 */
export const WORKLOAD_ANNOTATIONS = {
  stage: `${FMOPS_GROUP}/stage`,
  baseModel: `${FMOPS_GROUP}/base-model`,
  model: `${FMOPS_GROUP}/model`,
  modelVersion: `${FMOPS_GROUP}/model-version`,
  dataset: `${FMOPS_GROUP}/dataset`,
  outputModel: `${FMOPS_GROUP}/output-model`,
  outputUri: `${FMOPS_GROUP}/output-uri`,
  run: `${FMOPS_GROUP}/run`,
  submittedBy: `${FMOPS_GROUP}/submitted-by`,
  entity: `${FMOPS_GROUP}/entity`,
} as const;

/**
 * Label with value `true` by which a Deployment is shown as an endpoint.
 *
 * @public
 */
export const ENDPOINT_LABEL = `${FMOPS_GROUP}/endpoint`;

/**
 * Annotation on endpoints whose controllers don't tell where clients reach them:
 * the name of their Service, with its port unless that is 80 (`chat-api:8080`).
 *
 * @public
 */
export const ENDPOINT_SERVICE = `${FMOPS_GROUP}/endpoint-service`;

/**
 * Annotation on components of type `model-endpoint` that no cluster of the
 * portal runs: base address of their API, http or https.
 *
 * @public
 */
export const ENDPOINT_URL = `${FMOPS_GROUP}/endpoint-url`;

/**
 * Annotation beside {@link ENDPOINT_URL}: names that it serves models by, separated by commas.
 *
 * @public
 */
export const SERVED_MODELS = `${FMOPS_GROUP}/served-models`;

/**
 * Stages of FMOps, as in the label `fmops.dev/stage`.
 *
 * @public
 */
export const STAGES = [
  'pretraining',
  'instruction-tuning',
  'alignment',
  'evaluation',
  'serving',
] as const;

/**
 * One of {@link STAGES}.
 *
 * @public
 */
export type Stage = (typeof STAGES)[number];

/**
 * Topic of the events service on which finished workloads are announced.
 *
 * @public
 */
export const WORKLOAD_EVENTS_TOPIC = 'fmops.workloads';
