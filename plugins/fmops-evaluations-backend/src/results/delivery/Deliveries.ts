import type { Knex } from 'knex';

/** Which runs were read already, by any replica. */
export class Deliveries {
  constructor(private readonly database: Knex) {}

  /** Those of some runs that were not read. */
  async unread<T extends { ref: { cluster: string; uid: string } }>(
    runs: readonly T[],
  ): Promise<T[]> {
    if (runs.length === 0) return [];
    const known = await this.database('result_deliveries').select(
      'cluster',
      'uid',
    );
    const read = new Set(known.map(({ cluster, uid }) => `${cluster}/${uid}`));
    return runs.filter(({ ref }) => !read.has(`${ref.cluster}/${ref.uid}`));
  }

  async markRead(
    { cluster, uid }: { cluster: string; uid: string },
    { recorded, refused }: { recorded: number; refused: readonly string[] },
  ): Promise<void> {
    await this.database('result_deliveries')
      .insert({
        ...{ cluster, uid, recorded },
        refused: refused.length ? JSON.stringify(refused) : null,
        read_at: new Date().toISOString(),
      })
      .onConflict(['cluster', 'uid'])
      .ignore();
  }

  async purge(before: string): Promise<void> {
    await this.database('result_deliveries')
      .where('read_at', '<', before)
      .delete();
  }
}
