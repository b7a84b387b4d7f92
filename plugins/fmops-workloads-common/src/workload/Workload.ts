/**
 * States of a job, in the order of its life.
 *
 * @public
 */
export const JOB_STATES = [
  'Queued',
  'Pending',
  'Running',
  'Restarting',
  'Suspended',
  'Succeeded',
  'Failed',
  'Cancelled',
  'Unknown',
] as const;

/**
 * States of an endpoint.
 *
 * @public
 */
export const ENDPOINT_STATES = [
  'Pending',
  'Ready',
  'Degraded',
  'ScaledToZero',
  'Stopped',
  'Failed',
  'Unknown',
] as const;

/** @public */
export type JobState = (typeof JOB_STATES)[number];
/** @public */
export type EndpointState = (typeof ENDPOINT_STATES)[number];
/** @public */
export type WorkloadState = JobState | EndpointState;

const TERMINAL: ReadonlySet<string> = new Set([
  'Succeeded',
  'Failed',
  'Cancelled',
]);

/**
 * The Kubernetes object that a record was read from.
 *
 * @public
 */
export interface WorkloadRef {
  /** Name of the cluster in the portal's configuration or catalog. */
  cluster: string;
  group: string;
  /** API version actually read. */
  version: string;
  kind: string;
  namespace: string;
  name: string;
  uid: string;
}

/**
 * What a workload says it came from and makes, as entity references or plain names.
 *
 * @public
 */
export interface WorkloadLineage {
  stage?: string;
  baseModel?: string;
  /** Model that an endpoint says it serves. */
  model?: string;
  dataset?: string;
  /** Name of the model that a successful run adds to the catalog. */
  outputModel?: string;
  /** Where the run leaves what it made, such as `s3://bucket/prefix`. */
  outputUri?: string;
}

/**
 * What an endpoint serves and where, as its controller tells. Text from the cluster.
 *
 * @public
 */
export interface WorkloadEndpoint {
  /** Where it answers; begins with http: or https:. */
  url?: string;
  /** Where it answers inside of its cluster, where that is another address. */
  internalUrl?: string;
  model?: {
    /** Name by which clients ask for it. */
    name?: string;
    /** Where its weights come from, such as `hf://Qwen/Qwen3-8B`. */
    uri?: string;
  };
  /** Shares of the requests, in percent, where more than one revision may get them. */
  traffic?: { revision: string; percent: number; canary?: boolean }[];
}

/**
 * How the capacity of a node was bought.
 *
 * @public
 */
export type CapacityType = 'on-demand' | 'spot' | 'reserved';

/**
 * Accelerators of a workload on nodes that are alike.
 *
 * @public
 */
export interface AcceleratorShare {
  /** Such as `p5.48xlarge`; absent where the nodes do not tell or may not be read. */
  instanceType?: string;
  capacityType?: CapacityType;
  /** Of the pods that were looked at, which are the first ones of a workload of very many. */
  devices: number;
}

/**
 * How far a step of a pipeline is; `skipped`: it will not be begun.
 *
 * @public
 */
export const STEP_STATES = [
  'waiting',
  'running',
  'succeeded',
  'failed',
  'skipped',
] as const;

/**
 * A step of a pipeline, by the name that its author gave it.
 *
 * @public
 */
export interface WorkloadStep {
  name: string;
  state: (typeof STEP_STATES)[number];
  /** Text from the cluster. */
  message?: string;
}

/**
 * One job or endpoint, normalised over all kinds. Times are ISO 8601.
 *
 * @public
 */
export interface Workload {
  category: 'job' | 'endpoint';
  ref: WorkloadRef;
  state: WorkloadState;
  /** When `state` was entered. */
  stateSince: string;
  /** CamelCase word of the controller, such as `BackoffLimitExceeded`. */
  reason?: string;
  /** A sentence for people. Text from the cluster: never to be rendered as markup. */
  message?: string;
  deleting?: boolean;
  /** Value of the label `backstage.io/kubernetes-id`: a claim, see `entityRef`. */
  kubernetesId?: string;
  /** Name of the kro instance that made it, by kro's label: a claim too. */
  kroInstance?: string;
  replicas?: {
    unit: 'pod' | 'job' | 'worker' | 'group' | 'replica';
    desired?: number;
    active?: number;
    ready?: number;
    succeeded?: number;
    failed?: number;
  };
  restarts?: number;
  /** Where in its pods a failure happened, once known. */
  failure?: { pod?: string; container?: string; exitCode?: number };
  accelerators?: {
    /** Resource name, such as `nvidia.com/gpu`. */
    resource: string;
    requested: number;
    /** Held by pods that run now; absent when the object does not tell. */
    held?: number;
    /** Instance type that its pods insist on; absent where they take any. */
    instanceType?: string;
    /** Where they are or were last held; absent while that is not known. */
    instances?: AcceleratorShare[];
  };
  progress?: { percent?: number; remainingSeconds?: number };
  /** Of a pipeline, in its author's order; absent where its object does not tell. */
  steps?: WorkloadStep[];
  metrics?: { name: string; value: string }[];
  queue?: {
    localQueue?: string;
    clusterQueue?: string;
    pendingReason?: string;
    /** `blocked`: waiting alone will never help. */
    severity?: 'info' | 'blocked';
    /** Place among those that wait in the ClusterQueue, from 1. */
    position?: number;
    /** How many wait in the ClusterQueue, this one among them. */
    pending?: number;
  };
  endpoint?: WorkloadEndpoint;
  queuedAt?: string;
  /** When work began; of an endpoint, when it was first ready. */
  startedAt?: string;
  finishedAt?: string;
  lineage: WorkloadLineage;
  /** Who submitted it through the portal, as an entity reference. */
  submittedBy?: string;
  /** Deletion of the Kubernetes object was seen; the record outlives it. */
  deletedAt?: string;
  /** The cluster has not been reachable since then; the record may be out of date. */
  staleSince?: string;
  /** From a demonstration cluster. */
  demo?: boolean;
}

/**
 * One change of state in the life of a workload.
 *
 * @public
 */
export interface WorkloadTransition {
  state: WorkloadState;
  reason?: string;
  message?: string;
  at: string;
}

/**
 * Whether nothing more will happen to a job in this state; an endpoint may recover.
 *
 * @public
 */
export function isTerminal(state: WorkloadState): boolean {
  return TERMINAL.has(state);
}

/**
 * Key of a workload in streams and tables: unique over clusters.
 *
 * @public
 */
export function workloadKey(workload: { ref: WorkloadRef }): string {
  return `${workload.ref.cluster}/${workload.ref.uid}`;
}
