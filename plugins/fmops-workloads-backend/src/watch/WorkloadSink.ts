import { KubernetesError, type ClusterHealth } from '../clusters';
import type { ObservedWorkload } from '../kinds';
import type { WatchedKind, WorkloadStore } from '../store';
import type { PartStarts } from './PartStarts';
import type { QueueWatch } from './QueueWatch';
import type { ReflectorSink } from './Reflector';

/** Where a {@link WorkloadSink} reads from and writes to. */
export interface WorkloadSinkOptions {
  store: WorkloadStore;
  source: WatchedKind;
  /** Under which the watch reports its health. */
  name: string;
  parts: PartStarts;
  queues: Pick<QueueWatch, 'jobSeen'>;
  health: ClusterHealth;
  /** The cluster has ceased to serve the kind. */
  onNotServed(): void;
}

/** Brings what one watch sees of a kind into the store. */
export class WorkloadSink implements ReflectorSink<ObservedWorkload> {
  readonly #options: WorkloadSinkOptions;

  constructor(options: WorkloadSinkOptions) {
    this.#options = options;
  }

  async replaced(epoch: number, items: ObservedWorkload[]): Promise<void> {
    const { store, source, parts, queues } = this.#options;
    const wholes = items.filter(({ partOf }) => !partOf);
    await store.replace(source, epoch, wholes);
    wholes.forEach(whole => parts.wholeSeen(whole));
    wholes.forEach(whole => queues.jobSeen(whole));
    items.filter(({ partOf }) => partOf).forEach(part => parts.partSeen(part));
  }

  upserted(epoch: number, item: ObservedWorkload): void {
    const { store, parts, queues } = this.#options;
    if (item.partOf) {
      parts.partSeen(item);
      return;
    }
    store.observe(epoch, item);
    parts.wholeSeen(item);
    queues.jobSeen(item);
  }

  async deleted(epoch: number, item: ObservedWorkload): Promise<void> {
    const { store, parts } = this.#options;
    if (item.partOf) {
      parts.partGone(item);
      return;
    }
    // The event carries the last version, which may be the one that finished.
    store.observe(epoch, item);
    const { cluster, uid } = item.workload.ref;
    await store.markDeleted(cluster, uid);
  }

  reachable(): void {
    const { health, name, store, source } = this.#options;
    health.report(name);
    store.setStale(source, undefined);
  }

  unreachable(error: Error): void {
    const { health, name, store, source, onNotServed } = this.#options;
    health.report(name, error);
    store.setStale(source, health.failingSince(name));
    if (error instanceof KubernetesError && error.status === 404) {
      onNotServed();
    }
  }
}
