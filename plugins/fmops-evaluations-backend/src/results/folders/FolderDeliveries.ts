import type { Knex } from 'knex';

/** Which deliveries of folders were read already, by any replica. */
export class FolderDeliveries {
  constructor(private readonly database: Knex) {}

  async wasRead(digest: string): Promise<boolean> {
    return Boolean(await this.#table.where({ digest }).first('digest'));
  }

  async markRead(
    digest: string,
    { place, recorded }: { place: string; recorded: number },
  ): Promise<void> {
    await this.#table
      .insert({
        ...{ digest, place, recorded },
        read_at: new Date().toISOString(),
      })
      .onConflict('digest')
      .ignore();
  }

  get #table() {
    return this.database('result_folder_deliveries');
  }
}
