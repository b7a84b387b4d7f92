import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { KeptLog } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import { fullnessOf, type Diagnosed, type KeptEnd } from './KeptEnd';

interface Row {
  cluster: string;
  uid: string;
  kept_at: string;
  fullness: number;
  diagnosed: string;
  log_pod: string | null;
  log_container: string | null;
  log_truncated: boolean | number | null;
  log: Buffer | null;
}

/** Identifies a workload. */
export interface RunId {
  cluster: string;
  uid: string;
}

/** What was kept, but for the lines of the log. */
export interface KeptRun extends Omit<KeptEnd, 'log'> {
  /** ISO 8601. */
  at: string;
  log?: { pod: string; container: string };
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Records may be written after what is kept of them. */
const GRACE_MS = 60 * 60_000;

/** What is kept of workloads that have ended, in the plugin's database. */
export class KeptRuns {
  readonly #database: Knex;

  constructor(database: Knex) {
    this.#database = database;
  }

  /**
   * Keeps the end of a workload, unless as much of it is kept: of several
   * replicas that look, the first one tells, or the one that has seen more.
   */
  async keep(
    { cluster, uid }: RunId,
    end: KeptEnd,
    at: string = new Date().toISOString(),
  ): Promise<void> {
    const { log, ...diagnosed } = end;
    const fullness = fullnessOf(end);
    await this.#database<Row>('kept_runs')
      .insert({
        ...{ cluster, uid, kept_at: at, fullness },
        diagnosed: JSON.stringify(diagnosed),
        log_pod: log?.pod ?? null,
        log_container: log?.container ?? null,
        log_truncated: log?.truncated ?? null,
        log: log ? await pack(log.lines.join('\n')) : null,
      })
      .onConflict(['cluster', 'uid'])
      .merge()
      .where('kept_runs.fullness', '<', fullness);
  }

  /** How much is kept of a workload; undefined when nothing is. */
  async fullness({ cluster, uid }: RunId): Promise<number | undefined> {
    const row = await this.#database<Row>('kept_runs')
      .where({ cluster, uid })
      .first('fullness');
    return row?.fullness;
  }

  /** How much is kept of each workload that was kept since then, by `cluster/uid`. */
  async fullnessSince(since: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database<Row>('kept_runs')
      .where('kept_at', '>=', since)
      .select('cluster', 'uid', 'fullness');
    return new Map(
      rows.map(({ cluster, uid, fullness }) => [`${cluster}/${uid}`, fullness]),
    );
  }

  async find({ cluster, uid }: RunId): Promise<KeptRun | undefined> {
    const row = await this.#database<Row>('kept_runs')
      .where({ cluster, uid })
      .first('kept_at', 'diagnosed', 'log_pod', 'log_container');
    if (!row) {
      return undefined;
    }
    const { withLogs, withoutLogs } = JSON.parse(row.diagnosed) as {
      withLogs: Diagnosed;
      withoutLogs: Diagnosed;
    };
    const { log_pod: pod, log_container: container } = row;
    return {
      ...{ at: row.kept_at, withLogs, withoutLogs },
      ...(pod && container && { log: { pod, container } }),
    };
  }

  async log({ cluster, uid }: RunId): Promise<KeptLog | undefined> {
    const row = await this.#database<Row>('kept_runs')
      .where({ cluster, uid })
      .first();
    return row?.log && row.log_pod && row.log_container
      ? {
          pod: row.log_pod,
          container: row.log_container,
          lines: `${await unpack(row.log)}`.split('\n'),
          truncated: Boolean(row.log_truncated),
          keptAt: row.kept_at,
        }
      : undefined;
  }

  /** The workload has come to life again: its end was none. */
  async forget({ cluster, uid }: RunId): Promise<void> {
    await this.#database('kept_runs').where({ cluster, uid }).delete();
  }

  /** Forgets logs that were kept before then, and all of workloads that are forgotten. */
  async purge(logsBefore: string): Promise<void> {
    await this.#database<Row>('kept_runs')
      .where('kept_at', '<', logsBefore)
      .whereNotNull('log')
      .update({ log: null, log_pod: null, log_container: null });
    await this.#database<Row>('kept_runs')
      .where('kept_at', '<', new Date(Date.now() - GRACE_MS).toISOString())
      .whereNotExists(query =>
        query
          .select(this.#database.raw('1'))
          .from('workloads')
          .whereRaw('workloads.cluster = kept_runs.cluster')
          .whereRaw('workloads.uid = kept_runs.uid'),
      )
      .delete();
  }
}
