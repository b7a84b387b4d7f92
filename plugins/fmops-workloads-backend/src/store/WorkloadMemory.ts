import { isDeepStrictEqual } from 'node:util';
import type {
  Workload,
  WorkloadRef,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { QueuePosition } from '../queue/visibility';
import { ClaimIndex } from './ClaimIndex';
import { composeWorkload, type WorkloadRecord } from './WorkloadRecord';
import type { StoreChange, WatchedKind } from './WorkloadStore';

/** A record with the readers' view of it. */
export interface Entry {
  record: WorkloadRecord;
  workload: Workload;
  revision: number;
}

/** Records in memory, with the readers' view of each, and who listens to them. */
export class WorkloadMemory {
  readonly #entries = new Map<string, Entry>();
  readonly #claims = new ClaimIndex();
  readonly #staleSince = new Map<string, string>();
  /** By cluster, then by uid. */
  readonly #positions = new Map<string, ReadonlyMap<string, QueuePosition>>();
  readonly #epochs = new Map<string, number>();
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #revision = 0;

  get revision(): number {
    return this.#revision;
  }

  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  entries(): IterableIterator<[string, Entry]> {
    return this.#entries.entries();
  }

  /** The workloads that one watch keeps. */
  refsOf({ cluster, group, kind }: WatchedKind): WorkloadRef[] {
    const refs: WorkloadRef[] = [];
    for (const { workload } of this.#entries.values()) {
      const { ref } = workload;
      // Most differ in their kind
      if (ref.kind === kind && ref.cluster === cluster && ref.group === group) {
        refs.push(ref);
      }
    }
    return refs;
  }

  /** Entries of workloads that make one of these claims. */
  *claiming(claims: Iterable<string>): Iterable<Entry> {
    for (const key of this.#claims.keysOf(claims)) {
      const entry = this.#entries.get(key);
      if (entry) {
        yield entry;
      }
    }
  }

  /** @returns the reader's view before and after, or undefined if it is the same */
  put(
    key: string,
    record: WorkloadRecord,
  ): { previous?: Workload; workload: Workload } | undefined {
    const source = sourceKey(record.observed.ref);
    this.#epochs.set(
      source,
      Math.max(record.epoch, this.#epochs.get(source) ?? 0),
    );
    const { cluster, uid } = record.observed.ref;
    const workload = composeWorkload(
      record,
      this.#staleSince.get(source),
      this.#positions.get(cluster)?.get(uid),
    );
    const known = this.#entries.get(key);
    const previous = known?.workload;
    if (known && isDeepStrictEqual(previous, workload)) {
      known.record = record;
      return undefined;
    }
    this.#revision += 1;
    this.#entries.set(key, { record, workload, revision: this.#revision });
    this.#claims.move(key, previous, workload);
    this.#emit({ type: 'changed', workload, previous });
    return { previous, workload };
  }

  newestEpoch(source: WatchedKind): number {
    return this.#epochs.get(sourceKey(source)) ?? 0;
  }

  remove(key: string): void {
    const previous = this.#entries.get(key)?.workload;
    if (previous) {
      this.#entries.delete(key);
      this.#claims.move(key, previous);
      this.#revision += 1;
      this.#emit({ type: 'removed', key, previous });
    }
  }

  setStale(source: WatchedKind, since: string | undefined): void {
    const sought = sourceKey(source);
    if (this.#staleSince.get(sought) === since) {
      return;
    }
    if (since) {
      this.#staleSince.set(sought, since);
    } else {
      this.#staleSince.delete(sought);
    }
    for (const { uid } of this.refsOf(source)) {
      this.#putAgain(`${source.cluster}/${uid}`);
    }
  }

  setPositions(
    cluster: string,
    positions: ReadonlyMap<string, QueuePosition>,
  ): void {
    const before = this.#positions.get(cluster) ?? new Map();
    this.#positions.set(cluster, positions);
    for (const uid of new Set([...before.keys(), ...positions.keys()])) {
      this.#putAgain(`${cluster}/${uid}`);
    }
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something beside the record has changed in the readers' view. */
  #putAgain(key: string) {
    const record = this.#entries.get(key)?.record;
    if (record) {
      this.put(key, record);
    }
  }

  #emit(change: StoreChange) {
    this.#listeners.forEach(listener => listener(change));
  }
}

/** Key of the watch that a record comes from. */
export function sourceKey({ cluster, group, kind }: WatchedKind): string {
  return `${cluster}/${group}/${kind}`;
}
