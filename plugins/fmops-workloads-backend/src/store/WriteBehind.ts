import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Knex } from 'knex';
import { toRow, type TransitionRow, type WorkloadRow } from './rows';
import { supersedes, type WorkloadRecord } from './WorkloadRecord';

/** A record to be written, with the states that it went through. */
export interface PendingWrite {
  /** Becomes a row only when it is written: a hundred thousand may wait. */
  record: WorkloadRecord;
  transitions: TransitionRow[];
}

const BATCH = 100;
const RETRY_MS = 2_000;
const REASON_LENGTH = 300;

/**
 * Writes records to the database behind the readers' backs, in batches, so
 * that a burst of changes costs few transactions. Changes of one workload that
 * wait together become one row; its transitions are all kept.
 */
export class WriteBehind {
  readonly #database: Knex;
  readonly #logger: LoggerService;
  readonly #pending = new Map<string, PendingWrite>();
  #running?: Promise<void>;
  #retry?: NodeJS.Timeout;
  #batchSize = BATCH;
  #closed = false;

  constructor(database: Knex, logger: LoggerService) {
    this.#database = database;
    this.#logger = logger;
  }

  /** Records that are not in the database yet. */
  get waiting(): number {
    return this.#pending.size;
  }

  push(key: string, write: PendingWrite): void {
    const waiting = this.#pending.get(key);
    this.#pending.set(key, {
      record: write.record,
      transitions: [...(waiting?.transitions ?? []), ...write.transitions],
    });
    this.#start();
  }

  /** Resolves when all that was pushed is written, or the database has failed. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Ends: waits for what is being written, but no longer than a shutdown may take. */
  async close(withinMs: number): Promise<void> {
    this.#closed = true;
    await Promise.race([
      this.#running,
      delay(withinMs, undefined, { ref: false }),
    ]);
    if (this.#running) {
      this.#logger.warn(
        'The database did not take the last changes of workloads in time; they are read from the clusters again after the next start',
      );
    }
  }

  #start() {
    if (this.#closed || this.#retry) {
      return;
    }
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async #run() {
    // Let the changes of one tick gather.
    await delay(5);
    while (this.#pending.size) {
      const batch = this.#take(this.#batchSize);
      try {
        await this.#database.transaction(tx =>
          writeBatch(
            tx,
            batch.map(([, write]) => write),
          ),
        );
        this.#batchSize = Math.min(BATCH, this.#batchSize * 2);
      } catch (error) {
        this.#putBack(batch);
        // A record that the database never takes is not to hold up others.
        this.#batchSize = Math.ceil(this.#batchSize / 10);
        this.#logger.error(
          `${
            this.#pending.size
          } workload records could not be stored and will be tried again: ${reasonOf(
            error,
          )}`,
        );
        this.#retryLater();
        return;
      }
    }
  }

  #take(count: number): [string, PendingWrite][] {
    const batch: [string, PendingWrite][] = [];
    for (const entry of this.#pending) {
      if (batch.length === count) {
        break;
      }
      this.#pending.delete(entry[0]);
      batch.push(entry);
    }
    return batch;
  }

  // Changes that come meanwhile wait too, or each would ask the database again.
  #retryLater() {
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#start();
    }, RETRY_MS).unref();
  }

  #putBack(batch: [string, PendingWrite][]) {
    for (const [key, { record, transitions }] of batch) {
      const newer = this.#pending.get(key);
      this.#pending.set(key, {
        record: newer?.record ?? record,
        transitions: [...transitions, ...(newer?.transitions ?? [])],
      });
    }
  }
}

/** The database's own words: the statement before them holds all records. */
function reasonOf(error: unknown): string {
  const { message } = toError(error);
  return (message.split(' - ').at(-1) ?? message).slice(-REASON_LENGTH);
}

async function writeBatch(tx: Knex, batch: PendingWrite[]): Promise<void> {
  // In one order, so that replicas that write the same rows wait for each other.
  const incoming = batch
    .map(({ record }) => toRow(record))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  // Only rows that are there can be locked: two replicas may be the first.
  await tx('workloads')
    .insert(incoming)
    .onConflict(['cluster', 'uid'])
    .ignore();
  const kept = await tx<WorkloadRow>('workloads')
    .select('cluster', 'uid', 'epoch', 'resource_version')
    .whereIn(
      'uid',
      incoming.map(({ uid }) => uid),
    )
    .orderBy(['cluster', 'uid'])
    .forUpdate();
  const byKey = new Map(kept.map(row => [keyOf(row), row]));
  // Another replica may have seen a newer version already.
  const rows = incoming.filter(row =>
    supersedes(versionOf(byKey.get(keyOf(row))!), versionOf(row)),
  );
  if (rows.length) {
    await tx('workloads')
      .insert(rows)
      .onConflict(['cluster', 'uid'])
      .merge(['state', 'resource_version', 'epoch', 'record', 'deleted_at']);
  }
  const transitions = batch.flatMap(write => write.transitions);
  for (let start = 0; start < transitions.length; start += BATCH) {
    await tx('workload_transitions')
      .insert(transitions.slice(start, start + BATCH))
      .onConflict(['cluster', 'uid', 'resource_version', 'state'])
      .ignore();
  }
}

function versionOf(row: Pick<WorkloadRow, 'epoch' | 'resource_version'>) {
  return {
    epoch: Number(row.epoch),
    resourceVersion: row.resource_version,
  };
}

function keyOf({ cluster, uid }: { cluster: string; uid: string }) {
  return `${cluster}/${uid}`;
}
