import { Condition, KubeObject, ObjectMeta } from './KubeObject';

/** A container as the player reads it. */
export interface Container {
  name: string;
  image: string;
  command?: string[];
  args?: string[];
  env?: Array<{ name: string; value?: string }>;
  resources?: {
    requests?: Record<string, string | number>;
    limits?: Record<string, string | number>;
  };
}

/** What a container is doing. */
export interface ContainerState {
  waiting?: { reason: string; message?: string };
  running?: { startedAt: string };
  terminated?: {
    exitCode: number;
    reason: string;
    startedAt: string;
    finishedAt: string;
    containerID?: string;
  };
}

/** Status of one container of a pod. */
export interface ContainerStatus {
  name: string;
  image: string;
  imageID: string;
  containerID?: string;
  ready: boolean;
  started?: boolean;
  restartCount: number;
  state: ContainerState;
  lastState: ContainerState;
}

/** Labels of nodes that a pod insists on. */
export interface NodeSelectorTerm {
  matchExpressions?: Array<{
    key: string;
    operator: string;
    values?: string[];
  }>;
}

/** `spec` of a pod. */
export interface PodSpec {
  containers: Container[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  tolerations?: Array<{ key?: string; tolerationSeconds?: number }>;
  affinity?: {
    nodeAffinity?: {
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms: NodeSelectorTerm[];
      };
    };
  };
  restartPolicy?: 'Always' | 'OnFailure' | 'Never';
  terminationGracePeriodSeconds?: number;
  [field: string]: unknown;
}

/** A pod. */
export interface Pod extends KubeObject {
  spec: PodSpec;
  status: {
    phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';
    conditions?: Condition[];
    containerStatuses?: ContainerStatus[];
    startTime?: string;
    hostIP?: string;
    podIP?: string;
    reason?: string;
    message?: string;
  };
}

/** What pods are made of. */
export interface PodTemplate {
  metadata?: Partial<ObjectMeta>;
  spec: PodSpec;
}

/** A `batch/v1` Job. */
export interface Job extends KubeObject {
  spec: {
    parallelism?: number;
    completions?: number;
    backoffLimit?: number;
    completionMode?: 'NonIndexed' | 'Indexed';
    suspend?: boolean;
    template: PodTemplate;
    [field: string]: unknown;
  };
  status?: {
    active?: number;
    ready?: number;
    succeeded?: number;
    failed?: number;
    terminating?: number;
    startTime?: string;
    completionTime?: string;
    completedIndexes?: string;
    conditions?: Condition[];
    uncountedTerminatedPods?: Record<string, never>;
  };
}

/** Counts of child jobs under one name, as a TrainJob reports them. */
export interface JobsStatus {
  name: string;
  ready: number;
  active: number;
  succeeded: number;
  failed: number;
  suspended: number;
}

/** A Kubeflow TrainJob. */
export interface TrainJob extends KubeObject {
  spec: {
    suspend?: boolean;
    runtimeRef: { name: string; kind?: string; apiGroup?: string };
    trainer?: {
      image?: string;
      command?: string[];
      args?: string[];
      env?: Array<{ name: string; value?: string }>;
      numNodes?: number;
      resourcesPerNode?: Container['resources'];
    };
    runtimePatches?: unknown[];
    [field: string]: unknown;
  };
  status?: {
    conditions?: Condition[];
    jobsStatus?: JobsStatus[];
    trainerStatus?: {
      progressPercentage?: number;
      estimatedRemainingSeconds?: number;
      metrics?: Array<{ name: string; value: string }>;
      lastUpdatedTime: string;
    };
  };
}

/** A node. */
export interface Node extends KubeObject {
  spec: {
    unschedulable?: boolean;
    taints?: Array<{ key: string; value?: string; effect: string }>;
    [field: string]: unknown;
  };
  status: {
    allocatable: Record<string, string>;
    capacity: Record<string, string>;
    conditions?: Condition[];
    [field: string]: unknown;
  };
}

/** A Deployment or ReplicaSet. */
export interface ReplicaController extends KubeObject {
  spec: {
    replicas?: number;
    selector: { matchLabels: Record<string, string> };
    template: PodTemplate;
    [field: string]: unknown;
  };
  status?: Record<string, unknown>;
}
