import type { Knex } from 'knex';
import type { StoredModel } from './ListedModel';
import { fromRow, MODELS, type ModelRow } from './rows';

/** What of the registries is still to be given to the catalog. */
export class PendingModels {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** Some models that changed, with all that may be one entity with them. */
  async take(limit: number): Promise<StoredModel[]> {
    const rows = await this.#rows()
      .where({ pending: true })
      .orderBy(['entity_ref', 'registry_id'])
      .limit(limit);
    return (await this.#related(rows)).map(fromRow);
  }

  /**
   * Notes that models have become part of entities, by `refOf`. One that has
   * changed since it was read is pending once more.
   */
  async settle(
    models: StoredModel[],
    refOf: (model: StoredModel) => string | undefined,
  ): Promise<void> {
    const byRef = new Map<string | undefined, StoredModel[]>();
    for (const model of models) {
      // Most models give an entity its own name: these are one statement
      const ref = refOf(model);
      const own = ref === model.entityRef ? '' : ref;
      byRef.set(own, [...(byRef.get(own) ?? []), model]);
    }
    await this.#knex.transaction(async tx => {
      let settled = 0;
      for (const [ref, group] of byRef) {
        settled += await this.#unchanged(tx, group).update({
          pending: false,
          delivered_ref: ref === '' ? tx.ref('entity_ref') : ref ?? null,
        });
      }
      if (settled < models.length) {
        await tx<ModelRow>(MODELS)
          .whereIn(['registry_id', 'entity_ref'], models.map(keyOf))
          .whereNotIn(
            ['registry_id', 'entity_ref', 'revision'],
            models.map(model => [...keyOf(model), model.revision]),
          )
          .update({ pending: true });
      }
      const gone = models.filter(({ removed }) => removed);
      if (gone.length > 0) {
        await this.#unchanged(tx, gone).delete();
      }
    });
  }

  /** Has everything given to the catalog once more. */
  async all(): Promise<void> {
    await this.#rows().update({ pending: true });
  }

  /** Grows until no further model shares a name or a Hugging Face id. */
  async #related(start: ModelRow[]): Promise<ModelRow[]> {
    const found = new Map<string, ModelRow>();
    let fresh = start;
    while (fresh.length > 0) {
      fresh.forEach(row => found.set(keyText(row), row));
      const refs = fresh.flatMap(row => [
        row.entity_ref,
        ...(row.delivered_ref ? [row.delivered_ref] : []),
      ]);
      const hubKeys = fresh.flatMap(row => row.hub_key ?? []);
      const next = await this.#rows()
        .whereIn('entity_ref', refs)
        .orWhereIn('delivered_ref', refs)
        .orWhereIn('hub_key', hubKeys);
      fresh = next.filter(row => !found.has(keyText(row)));
    }
    return [...found.values()];
  }

  #rows() {
    return this.#knex<ModelRow>(MODELS);
  }

  #unchanged(tx: Knex.Transaction, models: StoredModel[]) {
    return tx<ModelRow>(MODELS).whereIn(
      ['registry_id', 'entity_ref', 'revision'],
      models.map(model => [...keyOf(model), model.revision]),
    );
  }
}

function keyOf(model: StoredModel): string[] {
  return [model.registryId, model.entityRef];
}

function keyText(row: ModelRow): string {
  return `${row.registry_id} ${row.entity_ref}`;
}
