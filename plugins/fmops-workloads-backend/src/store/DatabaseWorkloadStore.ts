import {
  resolvePackagePath,
  type DatabaseService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import {
  isTerminal,
  workloadKey,
  type AcceleratorShare,
  type StateChange,
  type Workload,
  type WorkloadTransition,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { ObservedWorkload } from '../kinds';
import type { QueueVerdict } from '../queue';
import type { QueuePosition } from '../queue/visibility';
import { readHistories, type WorkloadId } from './readHistories';
import { readPages } from './readPages';
import {
  fromRow,
  fromTransitionRow,
  type TransitionRow,
  type WorkloadRow,
} from './rows';
import { WorkloadMemory, type Entry } from './WorkloadMemory';
import {
  advance,
  enteredAt,
  supersedes,
  type PodCause,
  type WorkloadRecord,
} from './WorkloadRecord';
import type {
  StoreChange,
  StoredWorkload,
  WatchedKind,
  WorkloadStore,
} from './WorkloadStore';
import { WriteBehind } from './WriteBehind';

const CLOSE_MS = 1_000;

/** Keeps workloads in memory for reads, and in the plugin's database. */
export class DatabaseWorkloadStore implements WorkloadStore {
  readonly #database: Knex;
  readonly #memory = new WorkloadMemory();
  readonly #writes: WriteBehind;

  /** Migrates the database and loads what is in it. */
  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<DatabaseWorkloadStore> {
    const client = await options.database.getClient();
    if (!options.database.migrations?.skip) {
      await client.migrate.latest({
        directory: resolvePackagePath(
          '@fmops/backstage-plugin-fmops-workloads-backend',
          'migrations',
        ),
      });
    }
    const store = new DatabaseWorkloadStore(client, options.logger);
    await store.#load();
    return store;
  }

  private constructor(database: Knex, logger: LoggerService) {
    this.#database = database;
    this.#writes = new WriteBehind(database, logger);
  }

  get revision(): number {
    return this.#memory.revision;
  }

  *all(): Iterable<StoredWorkload> {
    for (const [, entry] of this.#memory.entries()) {
      yield toStored(entry);
    }
  }

  *claiming(claims: Iterable<string>): Iterable<StoredWorkload> {
    for (const entry of this.#memory.claiming(claims)) {
      yield toStored(entry);
    }
  }

  get(cluster: string, uid: string): StoredWorkload | undefined {
    const entry = this.#memory.get(`${cluster}/${uid}`);
    return entry && toStored(entry);
  }

  async transitions(
    cluster: string,
    uid: string,
  ): Promise<WorkloadTransition[]> {
    await this.#writes.settled();
    const rows = await this.#database<TransitionRow>('workload_transitions')
      .where({ cluster, uid })
      .orderBy('id');
    // Two replicas may have seen two versions of an object enter one state.
    const [first, ...later] = rows
      .map(fromTransitionRow)
      .filter(({ state }, index, all) => all[index - 1]?.state !== state);
    return first
      ? [dateFirst(first, this.get(cluster, uid)?.workload), ...later]
      : [];
  }

  newestEpoch(source: WatchedKind): number {
    return this.#memory.newestEpoch(source);
  }

  async histories(
    ids: readonly WorkloadId[],
  ): Promise<Map<string, StateChange[]>> {
    await this.#writes.settled();
    return readHistories(this.#database, ids);
  }

  observe(epoch: number, observed: ObservedWorkload): void {
    const key = workloadKey(observed.workload);
    const previous = this.#memory.get(key)?.record;
    const { resourceVersion } = observed;
    if (!previous || supersedes(previous, { epoch, resourceVersion })) {
      const now = new Date().toISOString();
      this.#save(key, advance(previous, observed, epoch, now));
    }
  }

  async replace(
    source: WatchedKind,
    epoch: number,
    observed: ObservedWorkload[],
  ): Promise<void> {
    observed.forEach(item => this.observe(epoch, item));
    const listed = new Set(observed.map(({ workload }) => workload.ref.uid));
    const gone = this.#memory
      .refsOf(source)
      .filter(({ uid }) => !listed.has(uid));
    for (const { cluster, uid } of gone) {
      await this.markDeleted(cluster, uid, epoch);
    }
  }

  async markDeleted(cluster: string, uid: string, epoch = 0): Promise<void> {
    const key = `${cluster}/${uid}`;
    const record = this.#memory.get(key)?.record;
    if (!record || record.deletedAt) {
      return;
    }
    const unfinished = !isTerminal(record.observed.state);
    const deletedAt = new Date().toISOString();
    this.#save(key, {
      ...record,
      epoch: Math.max(record.epoch, epoch),
      stoppedBy: unfinished
        ? record.stoppedBy ?? (await this.#stoppedBy(cluster, uid))
        : record.stoppedBy,
      stateSince: unfinished ? deletedAt : record.stateSince,
      deletedAt,
    });
  }

  partStarted(cluster: string, uid: string, partStartedAt: string): void {
    this.#update(cluster, uid, { partStartedAt });
  }

  queued(cluster: string, uid: string, verdict?: QueueVerdict): void {
    this.#update(cluster, uid, { verdict });
  }

  setPositions(
    cluster: string,
    positions: ReadonlyMap<string, QueuePosition>,
  ): void {
    this.#memory.setPositions(cluster, positions);
  }

  explain(cluster: string, uid: string, cause: PodCause): void {
    const known = this.#memory.get(`${cluster}/${uid}`)?.record.podCause;
    const same = known?.becomes === cause.becomes;
    const since = same ? known?.since : new Date().toISOString();
    this.#update(cluster, uid, { podCause: { ...cause, since } });
  }

  place(cluster: string, uid: string, instances: AcceleratorShare[]): void {
    this.#update(cluster, uid, { instances });
  }

  async markStopped(
    cluster: string,
    uid: string,
    userRef: string,
  ): Promise<void> {
    await this.#setStoppedBy(cluster, uid, userRef);
  }

  async unmarkStopped(cluster: string, uid: string): Promise<void> {
    await this.#setStoppedBy(cluster, uid, undefined);
  }

  setStale(source: WatchedKind, since: string | undefined): void {
    this.#memory.setStale(source, since);
  }

  async purge(deletedBefore: string): Promise<number> {
    await this.#writes.settled();
    const old = [...this.#memory.entries()].filter(
      ([, { record }]) => record.deletedAt && record.deletedAt < deletedBefore,
    );
    for (const [key, { record }] of old) {
      const { cluster, uid } = record.observed.ref;
      await this.#database.transaction(async tx => {
        await tx('workload_transitions').where({ cluster, uid }).delete();
        await tx('workloads').where({ cluster, uid }).delete();
      });
      this.#memory.remove(key);
    }
    return old.length;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    return this.#memory.onChange(listener);
  }

  get waiting(): number {
    return this.#writes.waiting;
  }

  /** Resolves when all that was taken so far is in the database, or the database has failed. */
  async settled(): Promise<void> {
    await this.#writes.settled();
  }

  /** Stores what is waiting, unless the database takes too long. */
  async close(): Promise<void> {
    await this.#writes.close(CLOSE_MS);
  }

  async #load() {
    for await (const rows of readPages(this.#database)) {
      for (const row of rows) {
        this.#memory.put(`${row.cluster}/${row.uid}`, fromRow(row));
      }
    }
  }

  #update(cluster: string, uid: string, change: Partial<WorkloadRecord>) {
    const key = `${cluster}/${uid}`;
    const record = this.#memory.get(key)?.record;
    if (record) {
      this.#save(key, { ...record, ...change });
    }
  }

  async #stoppedBy(cluster: string, uid: string) {
    // Another replica may have been asked to stop it.
    const row = await this.#database<WorkloadRow>('workloads')
      .where({ cluster, uid })
      .first('stopped_by');
    return row?.stopped_by ?? undefined;
  }

  async #setStoppedBy(cluster: string, uid: string, userRef?: string) {
    await this.#writes.settled();
    await this.#database<WorkloadRow>('workloads')
      .where({ cluster, uid })
      .update({ stopped_by: userRef ?? null });
    this.#update(cluster, uid, { stoppedBy: userRef });
  }

  #save(key: string, record: WorkloadRecord) {
    const change = this.#memory.put(key, record);
    if (!change) {
      return;
    }
    const { workload, previous } = change;
    const { cluster, uid } = workload.ref;
    const { reason = null, message = null } = workload;
    this.#writes.push(key, {
      record,
      transitions:
        previous?.state === workload.state
          ? []
          : [
              {
                cluster,
                uid,
                resource_version: changeOf(record),
                state: workload.state,
                reason,
                message,
                at: workload.stateSince,
              },
            ],
    });
  }
}

/** Dates the first state of a workload, whose start may have been found later. */
function dateFirst(
  first: WorkloadTransition,
  workload: Workload | undefined,
): WorkloadTransition {
  const at = workload && enteredAt({ ...workload, state: first.state });
  return at && Date.parse(at) < Date.parse(first.at) ? { ...first, at } : first;
}

/** What replicas note as one and the same change: a version, or what pods show in it. */
function changeOf({ observed, podCause, resourceVersion }: WorkloadRecord) {
  const byPods = podCause?.state === observed.state && podCause.since;
  return byPods ? `${resourceVersion}/${byPods}` : resourceVersion;
}

function toStored({ workload, revision, record }: Entry): StoredWorkload {
  // A selector goes by name: once the object is gone it would find another's pods.
  const selector = workload.deletedAt ? 'formerPodSelector' : 'podSelector';
  const { observed, podSelector } = record;
  return { workload, observed, revision, [selector]: podSelector };
}
