import type {
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { CatalogDelivery } from './delivery/CatalogDelivery';
import type { RegistryReader } from './RegistryReader';
import type { RegistryStates } from './store';

/** What {@link RegistryEntityProvider} works with. */
export interface RegistryEntityProviderOptions {
  readers: RegistryReader[];
  states: RegistryStates;
  delivery: CatalogDelivery;
  /** When to deliver what a pass has left undelivered. */
  schedule: SchedulerServiceTaskRunner;
  logger: LoggerService;
}

/**
 * Brings the models of all registries to the catalog. One provider for all: an
 * entity of the catalog has one, and a model may be in several registries.
 */
export class RegistryEntityProvider implements EntityProvider {
  readonly #options: RegistryEntityProviderOptions;

  constructor(options: RegistryEntityProviderOptions) {
    this.#options = options;
  }

  // Part of the catalog's state: a new name would remove all entities
  getProviderName(): string {
    return 'RegistryEntityProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { readers, states, delivery, schedule, logger } = this.#options;
    delivery.connect(connection);
    await states.configure(readers.map(({ settings }) => settings.id));
    await schedule.run({
      id: `${this.getProviderName()}:deliver`,
      fn: async signal => {
        try {
          await delivery.deliver(signal);
        } catch (error) {
          logger.error(
            `Models of registries were not delivered to the catalog, which is tried again: ${stringifyError(
              error,
            )}`,
          );
        }
      },
    });
    for (const reader of readers) {
      await reader.start();
    }
  }
}
