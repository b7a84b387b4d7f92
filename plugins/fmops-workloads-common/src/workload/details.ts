import type { Diagnosis, StartTimeline } from '../diagnosis';
import type { Workload, WorkloadTransition } from './Workload';

/**
 * A container of a pod that belongs to a workload.
 *
 * @public
 */
export interface WorkloadContainer {
  name: string;
  ready: boolean;
  restarts: number;
  /** `waiting`, `running` or `terminated`, with the kubelet's reason. */
  state: string;
  reason?: string;
  message?: string;
  exitCode?: number;
  /** It runs before the others. */
  init?: boolean;
  /** How its previous run ended, whose log may still be there; absent when there was none. */
  lastTermination?: {
    reason?: string;
    exitCode?: number;
    /** ISO 8601. */
    finishedAt?: string;
  };
}

/**
 * A pod that belongs to a workload.
 *
 * @public
 */
export interface WorkloadPod {
  name: string;
  phase: string;
  node?: string;
  reason?: string;
  message?: string;
  createdAt?: string;
  /** Its place among the pods of the workload, where its labels tell. */
  rank?: {
    /** Such as `worker`, `head` or the name of a replicated Job; of groups alike their number. */
    role?: string;
    index: number;
  };
  containers: WorkloadContainer[];
}

/**
 * A Kubernetes event about a workload or one of its pods, newest first.
 *
 * @public
 */
export interface WorkloadEvent {
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
  object: string;
  count: number;
  lastSeen?: string;
}

/**
 * What a controller says of its object, by type. Text from the cluster.
 *
 * @public
 */
export interface WorkloadCondition {
  type: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  reason?: string;
  message?: string;
  /** When `status` last changed, ISO 8601. */
  since?: string;
}

/**
 * An object that was made for a workload, with what its controller says of it.
 *
 * @public
 */
export interface WorkloadPart {
  kind: string;
  name: string;
  conditions: WorkloadCondition[];
  /** What was made for it in turn. */
  parts?: WorkloadPart[];
}

/**
 * All about one workload, for those who opened it.
 *
 * @public
 */
export interface WorkloadDetails {
  workload: Workload;
  transitions: WorkloadTransition[];
  /** By rank, else by name. */
  pods: WorkloadPod[];
  events: WorkloadEvent[];
  /** Conditions of its object; absent where they could not be read. */
  conditions?: WorkloadCondition[];
  /** What an endpoint is made of, such as Knative Revisions and Deployments, as a tree. */
  parts?: WorkloadPart[];
  /** Why it does not run or has failed, the cause first; empty when nothing is wrong or nothing tells. */
  diagnoses?: Diagnosis[];
  /** Where the time to start went, as far as its objects tell. */
  startTimeline?: StartTimeline;
  /**
   * The objects that explained it are gone: `diagnoses` and `startTimeline` are
   * those of `at` (ISO 8601), when it failed or ended.
   */
  kept?: { at: string };
  /** Whose last lines were kept; absent when none were, or the caller may not read logs. */
  keptLog?: Pick<KeptLog, 'pod' | 'container' | 'keptAt'>;
  /** Why pods or events are missing, when they could not be read. */
  unavailable?: string;
}

/**
 * Last lines of the container that tells most, kept when a run ended. Without secrets.
 *
 * @public
 */
export interface KeptLog {
  pod: string;
  container: string;
  /** Oldest first. */
  lines: string[];
  /** There were lines before these. */
  truncated: boolean;
  /** ISO 8601. */
  keptAt: string;
}

/**
 * The object of a workload as the cluster has it, without secrets.
 *
 * @public
 */
export interface WorkloadManifest {
  /** A Kubernetes object; hidden values are `***`. */
  object: Record<string, unknown>;
  /** How many values are hidden in whole or in part. */
  hidden: number;
}

/**
 * Which log to read, and how.
 *
 * @public
 */
export interface LogSource {
  pod: string;
  /** Needed where the pod has several. */
  container?: string;
  /** The run of the container before its last restart. */
  previous?: boolean;
}

/**
 * Which log to follow, and how.
 *
 * @public
 */
export interface LogStreamSource extends LogSource {
  /** Lines of the past to begin with; 1,000 when absent, or all since `sinceTime`. */
  tailLines?: number;
  /** Only lines written since then, ISO 8601. */
  sinceTime?: string;
  /** Each line begins with the time when it was written, in RFC 3339, and a blank. */
  timestamps?: boolean;
  /** Terminal codes for colours and weights are left in the lines (`ESC [ … m`), all others never. */
  ansi?: boolean;
}

/**
 * State of the connection to a cluster.
 *
 * @public
 */
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
  /**
   * Of these kinds those that cannot be read, or were not read yet, and why, in
   * sentences. Their workloads are not told, or as they were last seen.
   */
  unread?: string[];
  /** What is not told beside these kinds and why, in sentences. Absent when nothing is missing. */
  missing?: string[];
}

/**
 * A namespace that workloads can be submitted to.
 *
 * @public
 */
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

/**
 * A request to create a workload in a cluster.
 *
 * @public
 */
export interface SubmitRequest {
  /** Defaults to the only cluster in which the namespace is allowed. */
  cluster: string;
  /** Entity that the workload belongs to. */
  entityRef: string;
  /** One Kubernetes object of an allowed kind, with namespace. */
  manifest: Record<string, unknown>;
  /**
   * What it needs beside itself in its namespace, applied before it: ConfigMaps,
   * ServiceAccounts, Services and the like.
   */
  supporting?: Record<string, unknown>[];
  /** Only check, change nothing. */
  dryRun?: boolean;
}

/**
 * What became of a {@link SubmitRequest}.
 *
 * @public
 */
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

/**
 * Events of a workload stream, in the order in which they come.
 *
 * @public
 */
export type WorkloadStreamEvent =
  | { type: 'snapshot'; workloads: Workload[]; clusters: ClusterStatus[] }
  | { type: 'changed'; workload: Workload }
  | { type: 'removed'; key: string }
  | { type: 'cluster'; cluster: ClusterStatus };

/**
 * Payload of events on the topic of finished workloads.
 *
 * @public
 */
export interface WorkloadFinishedEvent {
  workload: Workload;
  /**
   * Who owns the model in `workload.lineage.outputModel`, as an entity
   * reference. Absent when the run did not succeed, names no model, or ran in a
   * namespace from which no models may come: then none is to be made.
   */
  outputModelOwner?: string;
}
