import type { CapacityType, WorkloadRef } from '../workload';

/**
 * Accelerators of one kind on the nodes of one instance type.
 *
 * @public
 */
export interface InstanceCapacity {
  /** Absent where nodes do not tell or may not be read. */
  instanceType?: string;
  /** Such as `nvidia.com/gpu`. */
  resource: string;
  /** Absent for who may not see all, and where nodes may not be read. */
  nodes?: {
    total: number;
    /** Of them those that are ready and take pods. */
    ready: number;
    /** By how they were bought, where they tell. */
    bought: Partial<Record<CapacityType, number>>;
    zones: string[];
    /** Whether all of them have interfaces of the Elastic Fabric Adapter. */
    efa: boolean;
  };
  /** Devices on these nodes, and on those that are ready; absent as `nodes`. */
  devices?: { total: number; ready: number };
  /** Devices that runs and endpoints known here hold. Whatever else is ready is idle, or held by something else. */
  held: { runs: number; endpoints: number };
  /** Devices that those wait for who insist on this instance type. */
  waiting: number;
}

/**
 * Accelerators of one kind that the runs and endpoints of a cluster ask for.
 *
 * @public
 */
export interface AcceleratorDemand {
  resource: string;
  workloads: number;
  asked: number;
  held: number;
  /** Asked for by what is queued or pending, and not held. */
  waiting: number;
}

/**
 * Quota of one resource in one flavour of a ClusterQueue, in the unit of the resource: bytes of memory, cores.
 *
 * @public
 */
export interface QueueQuota {
  flavor: string;
  resource: string;
  nominal: number;
  /** Most that may be borrowed on top; absent where there is no limit, or nobody to borrow from. */
  borrowingLimit?: number;
  /** Reserved for workloads, with what is borrowed. */
  used: number;
  borrowed: number;
}

/**
 * What a group has running from a queue.
 *
 * @public
 */
export interface QueueHolder {
  /** Owner of the namespaces, as a reference; absent where nobody owns them. */
  owner?: string;
  runs: number;
  /** Accelerators, of all kinds. */
  devices: number;
}

/**
 * A queue of Kueue, its runs that wait, and who holds what it gave.
 *
 * @public
 */
export interface QueueCapacity {
  name: string;
  /** Of a LocalQueue, where its ClusterQueue is not known. */
  namespace?: string;
  /** Queues that it lends to and borrows from. */
  cohort?: string;
  /** Why it admits nothing now, in the words of Kueue. */
  inactive?: string;
  /** Absent for who may not see all, and where ClusterQueues may not be read. */
  quotas?: QueueQuota[];
  /** Workloads that wait in it as Kueue counts them, also those that are not known here. */
  pendingInKueue?: number;
  /** Runs that are known here and wait in it. */
  pending: number;
  /** Of them those that waiting alone will never help. */
  blocked: number;
  /** Accelerators that these ask for. */
  waiting: number;
  /** Since when the first of them waits, ISO 8601. */
  oldest?: string;
  /** Who holds most first. */
  holders: QueueHolder[];
}

/**
 * A run that waits for accelerators.
 *
 * @public
 */
export interface WaitingRun {
  ref: WorkloadRef;
  kubernetesId?: string;
  owner?: string;
  queue?: string;
  resource: string;
  /** That it insists on. */
  instanceType?: string;
  devices: number;
  since: string;
  blocked: boolean;
  reason?: string;
}

/**
 * Capacity of one cluster, and what uses and wants it.
 *
 * @public
 */
export interface ClusterCapacity {
  name: string;
  title?: string;
  demo?: boolean;
  /** The cluster does not answer since then: what is told is what was known. */
  unreachableSince?: string;
  /** What cannot be told and why, in sentences. */
  missing: string[];
  instances: InstanceCapacity[];
  demand: AcceleratorDemand[];
  queues: QueueCapacity[];
  /** The runs that wait longest, at most {@link MOST_WAITING_RUNS}. */
  waiting: WaitingRun[];
}

/**
 * Most waiting runs of a cluster that are named.
 *
 * @public
 */
export const MOST_WAITING_RUNS = 50;

/**
 * Accelerators and queues of all clusters.
 *
 * @public
 */
export interface Capacity {
  /** When it was put together, ISO 8601. */
  at: string;
  /** False when the caller may only see what their own runs and endpoints tell. */
  complete: boolean;
  clusters: ClusterCapacity[];
}
