import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import type { PendingModels } from '../store';
import { planDelivery } from './planDelivery';

const BATCH = 250;

// Part of the catalog's state: a new value would orphan all entities
const LOCATION_KEY = 'fmops-registries';

/**
 * Gives changed models to the catalog, merged with what other registries say
 * of them. Nothing is lost when it is cut off: what was not settled is pending,
 * and giving an entity twice changes nothing.
 */
export class CatalogDelivery {
  readonly #pending: PendingModels;
  readonly #order: string[];
  #connection?: EntityProviderConnection;
  #queue: Promise<void> = Promise.resolve();

  /** @param order - ids of the registries; the first one has the last word */
  constructor(pending: PendingModels, order: string[]) {
    this.#pending = pending;
    this.#order = order;
  }

  connect(connection: EntityProviderConnection): void {
    this.#connection = connection;
  }

  /** Delivers all that is pending. One after the other within this process. */
  async deliver(signal?: AbortSignal): Promise<void> {
    const run = this.#queue.then(() => this.#drain(signal));
    this.#queue = run.catch(() => {});
    await run;
  }

  async #drain(signal?: AbortSignal): Promise<void> {
    for (;;) {
      signal?.throwIfAborted();
      const models = await this.#pending.take(BATCH);
      if (models.length === 0 || !this.#connection) {
        return;
      }
      const { entities, removed, refOf } = planDelivery(models, this.#order);
      await this.#connection.applyMutation({
        type: 'delta',
        added: [...entities.values()].map(entity => ({
          entity,
          locationKey: LOCATION_KEY,
        })),
        removed: removed.map(entityRef => ({
          entityRef,
          locationKey: LOCATION_KEY,
        })),
      });
      // After the catalog: what another replica has changed meanwhile is pending again
      await this.#pending.settle(models, refOf);
    }
  }
}
