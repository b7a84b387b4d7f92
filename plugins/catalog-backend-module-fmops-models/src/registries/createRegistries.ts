import type {
  AuthService,
  DatabaseService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import { CatalogDelivery } from './delivery/CatalogDelivery';
import { KnownModels } from './KnownModels';
import type { ModelRegistryTypes } from './ModelRegistryTypes';
import { PageIntake } from './PageIntake';
import { RegistryEntityProvider } from './RegistryEntityProvider';
import { RegistryReader } from './RegistryReader';
import { readRegistrySettings } from './RegistrySettings';
import {
  ListedModels,
  openDatabase,
  PendingModels,
  RegistryStates,
} from './store';

const KEY = 'catalog.providers.fmopsRegistries';

/** The registries of the configuration at work. */
export interface Registries {
  provider: RegistryEntityProvider;
  /** In the order of the configuration. */
  readers: RegistryReader[];
  states: RegistryStates;
}

/**
 * Puts one reader together for each registry of the configuration, and the
 * provider that brings what they read to the catalog.
 *
 * @throws InputError for a type that no module has added
 */
export async function createRegistries(services: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  logger: LoggerService;
  scheduler: SchedulerService;
  types: ModelRegistryTypes;
}): Promise<Registries> {
  const { config, database, logger, scheduler, types } = services;
  const blocks = config.getOptionalConfig(KEY);
  const ids = blocks?.keys() ?? [];
  const knex = await openDatabase(database);
  const models = new ListedModels(knex);
  const states = new RegistryStates(knex);
  const delivery = new CatalogDelivery(new PendingModels(knex), ids);
  const http = new RegistryHttpClient();
  const known = new KnownModels(services);
  const readers = ids.map(id => {
    const block = blocks!.getConfig(id);
    const settings = readRegistrySettings(id, block);
    const type = types.get(settings.type);
    if (!type) {
      throw new InputError(
        `${KEY}.${id}.type is ${
          settings.type
        }, and there is no such registry; there are ${types
          .names()
          .join(', ')}`,
      );
    }
    const child = logger.child({ registry: id });
    return new RegistryReader({
      settings,
      registry: type.create(block, { logger: child, http }),
      models,
      states,
      intake: new PageIntake({ registryId: id, models, known }),
      delivery,
      schedule: scheduler.createScheduledTaskRunner(settings.schedule),
      logger: child,
    });
  });
  const provider = new RegistryEntityProvider({
    readers,
    states,
    delivery,
    schedule: scheduler.createScheduledTaskRunner({
      frequency: { minutes: 5 },
      timeout: { minutes: 20 },
      initialDelay: { seconds: 15 },
    }),
    logger,
  });
  return { provider, readers, states };
}
