import type { ObservedWorkload } from '../kinds';
import type { WorkloadStore } from '../store';

interface Whole {
  uid: string;
  queuedAt?: string;
}

/**
 * Joins the parts of workloads of one cluster to the whole: a TrainJob does not
 * tell when it started, the Jobs that were made for it do. Parts and wholes
 * come from different watches, in any order.
 */
export class PartStarts {
  readonly #store: WorkloadStore;
  readonly #cluster: string;
  readonly #wholes = new Map<string, Whole>();
  readonly #starts = new Map<string, Map<string, string>>();

  constructor(store: WorkloadStore, cluster: string) {
    this.#store = store;
    this.#cluster = cluster;
  }

  wholeSeen({ workload }: ObservedWorkload): void {
    const { group, namespace, name, uid } = workload.ref;
    // A Job is a part or stands alone, and tells its own start.
    if (group !== 'batch') {
      const key = `${namespace}/${name}`;
      this.#wholes.set(key, { uid, queuedAt: workload.queuedAt });
      this.#link(key);
    }
  }

  wholeGone({ workload }: ObservedWorkload): void {
    const { namespace, name, uid } = workload.ref;
    const key = `${namespace}/${name}`;
    if (this.#wholes.get(key)?.uid === uid) {
      this.#wholes.delete(key);
    }
  }

  partSeen(part: ObservedWorkload): void {
    const key = wholeKey(part);
    const starts = this.#starts.get(key) ?? new Map<string, string>();
    this.#starts.set(key, starts);
    if (part.workload.startedAt) {
      starts.set(part.workload.ref.uid, part.workload.startedAt);
    }
    this.#link(key);
  }

  partGone(part: ObservedWorkload): void {
    const key = wholeKey(part);
    const starts = this.#starts.get(key);
    starts?.delete(part.workload.ref.uid);
    if (starts?.size === 0) {
      this.#starts.delete(key);
    }
  }

  #link(key: string) {
    const whole = this.#wholes.get(key);
    const queued = Date.parse(whole?.queuedAt ?? '') || 0;
    const [earliest] = [...(this.#starts.get(key)?.values() ?? [])]
      // A part of an earlier workload of the same name does not count.
      .filter(start => Date.parse(start) >= queued)
      .sort();
    if (whole && earliest) {
      this.#store.partStarted(this.#cluster, whole.uid, earliest);
    }
  }
}

function wholeKey({ workload, partOf }: ObservedWorkload): string {
  return `${workload.ref.namespace}/${partOf}`;
}
