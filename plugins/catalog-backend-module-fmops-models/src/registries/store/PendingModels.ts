import type { Knex } from 'knex';
import type { StoredModel } from './ListedModel';
import { fromRow, MODELS, type ModelRow } from './rows';

/** Models of one statement: databases take some ten thousand values. */
const STATEMENT = 1_000;

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
        for (const some of statements(group)) {
          settled += await this.#unchanged(tx, some).update({
            pending: false,
            delivered_ref: ref === '' ? tx.ref('entity_ref') : ref ?? null,
          });
        }
      }
      for (const some of settled < models.length ? statements(models) : []) {
        await tx<ModelRow>(MODELS)
          .whereIn(['registry_id', 'entity_ref'], some.map(keyOf))
          .whereNotIn(
            ['registry_id', 'entity_ref', 'revision'],
            some.map(model => [...keyOf(model), model.revision]),
          )
          .update({ pending: true });
      }
      for (const gone of statements(models.filter(({ removed }) => removed))) {
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
      const next: ModelRow[] = [];
      for (const some of statements([...new Set(refs)])) {
        const rows = this.#rows().whereIn('entity_ref', some);
        next.push(...(await rows.orWhereIn('delivered_ref', some)));
      }
      for (const some of statements([...new Set(hubKeys)])) {
        next.push(...(await this.#rows().whereIn('hub_key', some)));
      }
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

/** Models of one Hugging Face id may be any number, more than one statement takes. */
function* statements<T>(all: T[]): Iterable<T[]> {
  for (let i = 0; i < all.length; i += STATEMENT) {
    yield all.slice(i, i + STATEMENT);
  }
}

function keyOf(model: StoredModel): string[] {
  return [model.registryId, model.entityRef];
}

function keyText(row: ModelRow): string {
  return `${row.registry_id} ${row.entity_ref}`;
}
