import type {
  AcceleratorShare,
  StateChange,
  Workload,
  WorkloadTransition,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ObservedWorkload } from '../kinds';
import type { QueueVerdict } from '../queue';
import type { QueuePosition } from '../queue/visibility';
import type { WorkloadId } from './readHistories';
import type { PodCause } from './WorkloadRecord';

/** The watch that a record comes from. */
export interface WatchedKind {
  cluster: string;
  group: string;
  kind: string;
}

/** A workload with the number of its last change, within this process. */
export interface StoredWorkload {
  workload: Workload;
  /** As its object alone shows it, without what its pods say. */
  observed: ObservedWorkload['workload'];
  revision: number;
  podSelector?: string;
  /** Of an object that is gone: it goes by name, so others' pods may be found by it too. */
  formerPodSelector?: string;
}

/** What has become different in a {@link WorkloadStore}. */
export type StoreChange =
  | { type: 'changed'; workload: Workload; previous?: Workload }
  | { type: 'removed'; key: string; previous: Workload };

/** Keeps the newest record of every workload and the history of its states. */
export interface WorkloadStore {
  /** Number of the last change. */
  readonly revision: number;
  /** All workloads; reading is cheap, it is in memory. */
  all(): Iterable<StoredWorkload>;
  /** Those that make one of these claims, without looking at the others. */
  claiming(claims: Iterable<string>): Iterable<StoredWorkload>;
  get(cluster: string, uid: string): StoredWorkload | undefined;
  /** The states of a workload, oldest first. */
  transitions(cluster: string, uid: string): Promise<WorkloadTransition[]>;

  /** Of the lists that were taken, that of the newest; 0 for none. */
  newestEpoch(source: WatchedKind): number;
  /** The states of some workloads, oldest first, by `cluster/uid`. */
  histories(ids: readonly WorkloadId[]): Promise<Map<string, StateChange[]>>;

  /** Takes a version of an object, unless a newer one is known. */
  observe(epoch: number, observed: ObservedWorkload): void;
  /** Takes a complete list: what is not in it is gone. */
  replace(
    source: WatchedKind,
    epoch: number,
    observed: ObservedWorkload[],
  ): Promise<void>;
  /**
   * Notes that an object is gone; its record stays.
   *
   * @param epoch - of the list that lacks it
   */
  markDeleted(cluster: string, uid: string, epoch?: number): Promise<void>;
  /** Notes when the earliest part of a workload started. */
  partStarted(cluster: string, uid: string, startedAt: string): void;
  /** Notes what the queue of a job says, or that it says nothing any more. */
  queued(cluster: string, uid: string, verdict: QueueVerdict | undefined): void;
  /**
   * Takes where the queued jobs of a cluster stand, by uid; the others stand
   * nowhere. Kept in memory alone: it changes by the minute.
   */
  setPositions(
    cluster: string,
    positions: ReadonlyMap<string, QueuePosition>,
  ): void;
  /** Notes what the pods say about the present state. */
  explain(cluster: string, uid: string, cause: PodCause): void;
  /** Notes where the accelerators of a workload are. */
  place(cluster: string, uid: string, instances: AcceleratorShare[]): void;
  /** Notes that a user stops a workload, before its object is deleted. */
  markStopped(cluster: string, uid: string, userRef: string): Promise<void>;
  /** Takes the note of {@link WorkloadStore.markStopped} back. */
  unmarkStopped(cluster: string, uid: string): Promise<void>;
  /** Marks what a watch keeps as out of date since then, or as up to date. */
  setStale(source: WatchedKind, since: string | undefined): void;
  /** Forgets workloads whose objects were gone before then. */
  purge(deletedBefore: string): Promise<number>;

  /** Changes that are kept in memory alone by now, and wait to be stored. */
  readonly waiting: number;

  /** @returns a function that ends the subscription */
  onChange(listener: (change: StoreChange) => void): () => void;
}
