import { isDeepStrictEqual } from 'node:util';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
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
    const { ref } = record.observed;
    const workload = composeWorkload(
      record,
      this.#staleSince.get(sourceKey(ref)),
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
    for (const [key, { record }] of this.#entries) {
      if (sourceKey(record.observed.ref) === sought) {
        this.put(key, record);
      }
    }
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #emit(change: StoreChange) {
    this.#listeners.forEach(listener => listener(change));
  }
}

/** Key of the watch that a record comes from. */
export function sourceKey({ cluster, group, kind }: WatchedKind): string {
  return `${cluster}/${group}/${kind}`;
}
