import type { Diagnosis, StartTimeline } from '../diagnosis';
import type { Workload, WorkloadTransition } from './Workload';

/** A container of a pod that belongs to a workload. */
export interface WorkloadContainer {
  name: string;
  ready: boolean;
  restarts: number;
  /** `waiting`, `running` or `terminated`, with the kubelet's reason. */
  state: string;
  reason?: string;
  message?: string;
  exitCode?: number;
}

/** A pod that belongs to a workload. */
export interface WorkloadPod {
  name: string;
  phase: string;
  node?: string;
  reason?: string;
  message?: string;
  createdAt?: string;
  containers: WorkloadContainer[];
}

/** A Kubernetes event about a workload or one of its pods, newest first. */
export interface WorkloadEvent {
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
  object: string;
  count: number;
  lastSeen?: string;
}

/** What a controller says of its object, by type. Text from the cluster. */
export interface WorkloadCondition {
  type: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  reason?: string;
  message?: string;
  /** When `status` last changed, ISO 8601. */
  since?: string;
}

/** All about one workload, for those who opened it. */
export interface WorkloadDetails {
  workload: Workload;
  transitions: WorkloadTransition[];
  pods: WorkloadPod[];
  events: WorkloadEvent[];
  /** Conditions of its object; absent where they could not be read. */
  conditions?: WorkloadCondition[];
  /** Why it does not run or has failed, the cause first; empty when nothing is wrong or nothing tells. */
  diagnoses?: Diagnosis[];
  /** Where the time to start went, as far as its objects tell. */
  startTimeline?: StartTimeline;
  /** Why pods or events are missing, when they could not be read. */
  unavailable?: string;
}

/** State of the connection to a cluster. */
export interface ClusterStatus {
  name: string;
  title?: string;
  reachable: boolean;
  /** Since when `reachable` holds. */
  since?: string;
  message?: string;
  demo?: boolean;
  /** Kinds that the cluster serves and the portal watches, such as `Job.batch`. */
  kinds: string[];
}

/** A namespace that workloads can be submitted to. */
export interface SubmitTarget {
  cluster: string;
  namespace: string;
  /** Owning group, as an entity reference. */
  owner: string;
  /** Whether the caller may submit here, and if not, why. */
  allowed: boolean;
  reason?: string;
  /** Whether runs here may add their output model to the catalog. */
  outputModels?: boolean;
  /** Kueue queue for runs that name none themselves. */
  queue?: string;
  demo?: boolean;
}

/** A request to create a workload in a cluster. */
export interface SubmitRequest {
  /** Defaults to the only cluster in which the namespace is allowed. */
  cluster: string;
  /** Entity that the workload belongs to. */
  entityRef: string;
  /** One Kubernetes object of an allowed kind, with namespace. */
  manifest: Record<string, unknown>;
  /** Only check, change nothing. */
  dryRun?: boolean;
}

/** What became of a {@link SubmitRequest}. */
export interface SubmitResult {
  /** False when the very object was already there. */
  created: boolean;
  cluster: string;
  namespace: string;
  kind: string;
  name: string;
  /** Absent in a dry run. */
  uid?: string;
}

/** Events of a workload stream, in the order in which they come. */
export type WorkloadStreamEvent =
  | { type: 'snapshot'; workloads: Workload[]; clusters: ClusterStatus[] }
  | { type: 'changed'; workload: Workload }
  | { type: 'removed'; key: string }
  | { type: 'cluster'; cluster: ClusterStatus };

/** Payload of events on the topic of finished workloads. */
export interface WorkloadFinishedEvent {
  workload: Workload;
  /**
   * Who owns the model in `workload.lineage.outputModel`, as an entity
   * reference. Absent when the run did not succeed, names no model, or ran in a
   * namespace from which no models may come: then none is to be made.
   */
  outputModelOwner?: string;
}
