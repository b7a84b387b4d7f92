import type { ObservedWorkload } from '../kinds';
import type { WorkloadStore } from '../store';

interface Part {
  whole: string;
  startedAt?: string;
}

/**
 * Joins the parts of workloads of one cluster to the whole: a TrainJob does not
 * tell when it started, the Jobs of the JobSet that was made for it do. Parts
 * and wholes come from different watches, in any order.
 */
export class PartStarts {
  readonly #store: WorkloadStore;
  readonly #cluster: string;
  readonly #parts = new Map<string, Part>();
  /** Uids of the parts of a workload, or of a part. */
  readonly #members = new Map<string, Set<string>>();

  constructor(store: WorkloadStore, cluster: string) {
    this.#store = store;
    this.#cluster = cluster;
  }

  wholeSeen({ workload }: ObservedWorkload): void {
    this.#lend(workload.ref.uid);
  }

  partSeen({ workload, partOf = '' }: ObservedWorkload): void {
    const { uid } = workload.ref;
    this.#parts.set(uid, { whole: partOf, startedAt: workload.startedAt });
    const members = this.#members.get(partOf) ?? new Set();
    this.#members.set(partOf, members.add(uid));
    this.#lend(this.#rootOf(uid));
  }

  partGone({ workload, partOf = '' }: ObservedWorkload): void {
    const { uid } = workload.ref;
    this.#parts.delete(uid);
    const members = this.#members.get(partOf);
    members?.delete(uid);
    if (members?.size === 0) {
      this.#members.delete(partOf);
    }
  }

  #rootOf(uid: string): string {
    const seen = new Set<string>();
    let root = uid;
    // Owners could name each other in a circle.
    while (this.#parts.has(root) && !seen.has(root)) {
      seen.add(root);
      root = this.#parts.get(root)?.whole ?? root;
    }
    return root;
  }

  #lend(root: string) {
    const [earliest] = this.#startsUnder(root).sort();
    if (earliest) {
      this.#store.partStarted(this.#cluster, root, earliest);
    }
  }

  #startsUnder(uid: string, above: readonly string[] = []): string[] {
    if (above.includes(uid)) {
      return [];
    }
    return [...(this.#members.get(uid) ?? [])].flatMap(member => {
      const { startedAt } = this.#parts.get(member) ?? {};
      const below = this.#startsUnder(member, [...above, uid]);
      return startedAt ? [startedAt, ...below] : below;
    });
  }
}
