import type { Knex } from 'knex';
import type { RunTopic } from './topics';

const TABLE = 'notified_runs';

/** What was told of, in the database: of several replicas one tells. */
export class NotifiedRuns {
  readonly #database: Knex;

  constructor(database: Knex) {
    this.#database = database;
  }

  /** @returns whether it is the caller's to tell: nobody has done so */
  async claim(
    run: { cluster: string; uid: string },
    topic: RunTopic,
    now: number,
  ): Promise<boolean> {
    const rows = await this.#database(TABLE)
      .insert({
        cluster: run.cluster,
        uid: run.uid,
        topic,
        at: new Date(now).toISOString(),
      })
      .onConflict(['cluster', 'uid', 'topic'])
      .ignore()
      .returning('uid');
    return rows.length > 0;
  }

  /** Takes a claim back: it could not be told. */
  async release(
    { cluster, uid }: { cluster: string; uid: string },
    topic: RunTopic,
  ): Promise<void> {
    await this.#database(TABLE).where({ cluster, uid, topic }).delete();
  }

  /** Forgets runs whose records are gone; those noted later may not have one yet. */
  async purge(notedBefore: string): Promise<number> {
    const database = this.#database;
    return database(TABLE)
      .where('at', '<', notedBefore)
      .whereNotExists(
        database('workloads')
          .select('workloads.uid')
          .whereRaw(`workloads.cluster = ${TABLE}.cluster`)
          .whereRaw(`workloads.uid = ${TABLE}.uid`),
      )
      .delete();
  }
}
