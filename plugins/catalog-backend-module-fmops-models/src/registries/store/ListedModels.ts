import type { Knex } from 'knex';
import type { ListedModel, StoredModel } from './ListedModel';
import { fromRow, GONE, MODELS, toRow, type ModelRow } from './rows';

/**
 * What each registry lists, in the catalog's database. Passes of several
 * replicas may write at once: the newest pass that saw a model counts.
 */
export class ListedModels {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Models of a registry by reference, those that are gone included. */
  async ofRegistry(
    registryId: string,
    refs: string[],
  ): Promise<Map<string, StoredModel>> {
    const rows = await this.#rows()
      .where({ registry_id: registryId })
      .whereIn('entity_ref', refs);
    return new Map(rows.map(row => [row.entity_ref, fromRow(row)]));
  }

  /** Models of other registries with one of these references. */
  async ofOthers(registryId: string, refs: string[]): Promise<StoredModel[]> {
    const rows = await this.#rows()
      .whereNot({ registry_id: registryId })
      .where({ removed: false })
      .whereIn('entity_ref', refs);
    return rows.map(fromRow);
  }

  /** How many models a registry has. */
  async count(registryId: string): Promise<number> {
    return this.#countOf(this.#present(registryId));
  }

  /** Keeps models as a pass has found them. */
  async write(pass: number, models: ListedModel[]): Promise<void> {
    if (models.length === 0) {
      return;
    }
    const rows = models.map(model => toRow(model, pass));
    await this.#rows()
      .insert(rows)
      .onConflict(['registry_id', 'entity_ref'])
      .merge(['name', 'hub_key', 'entity', 'revision', 'removed', 'pending']);
    await this.#rows()
      .whereIn(
        ['registry_id', 'entity_ref'],
        rows.map(row => [row.registry_id, row.entity_ref]),
      )
      .where('seen_pass', '<', pass)
      .update({ seen_pass: pass });
  }

  /** Notes that a pass has found models again. */
  async see(registryId: string, pass: number, refs: string[]): Promise<void> {
    await this.#rows()
      .where({ registry_id: registryId })
      .whereIn('entity_ref', refs)
      .where('seen_pass', '<', pass)
      .update({ seen_pass: pass });
  }

  /** Has models given to the catalog once more. */
  async deliverAgain(registryId: string, refs: string[]): Promise<void> {
    await this.#rows()
      .where({ registry_id: registryId })
      .whereIn('entity_ref', refs)
      .update({ pending: true });
  }

  async remove(registryId: string, refs: string[]): Promise<void> {
    await this.#present(registryId)
      .whereIn('entity_ref', refs)
      .update({ removed: true, pending: true, revision: GONE });
  }

  /** Models that a pass has not found: how many, and one of them. */
  async unseen(
    registryId: string,
    pass: number,
  ): Promise<{ count: number; example?: string }> {
    const rows = () => this.#present(registryId).where('seen_pass', '<', pass);
    const first = await rows().first('entity_ref').orderBy('entity_ref');
    return { count: await this.#countOf(rows()), example: first?.entity_ref };
  }

  async removeUnseen(registryId: string, pass: number): Promise<void> {
    await this.#present(registryId)
      .where('seen_pass', '<', pass)
      .update({ removed: true, pending: true, revision: GONE });
  }

  #rows() {
    return this.#knex<ModelRow>(MODELS);
  }

  #present(registryId: string) {
    return this.#rows().where({ registry_id: registryId, removed: false });
  }

  async #countOf(rows: Knex.QueryBuilder): Promise<number> {
    const [{ n }] = await rows.count({ n: '*' });
    return Number(n);
  }
}
