import type {
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import { KnownModels } from './KnownModels';
import type { ModelRegistryTypes } from './ModelRegistryTypes';
import { RegistryEntityProvider } from './RegistryEntityProvider';
import { readRegistrySettings } from './RegistrySettings';

const KEY = 'catalog.providers.fmopsRegistries';

/**
 * Puts one provider together for each registry of the configuration.
 *
 * @throws InputError for a type that no module has added
 */
export function createRegistryProviders(services: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  logger: LoggerService;
  scheduler: SchedulerService;
  types: ModelRegistryTypes;
}): RegistryEntityProvider[] {
  const { auth, catalog, config, logger, scheduler, types } = services;
  const registries = config.getOptionalConfig(KEY);
  const http = new RegistryHttpClient();
  const known = new KnownModels({ auth, catalog });
  return (registries?.keys() ?? []).map(id => {
    const block = registries!.getConfig(id);
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
    return new RegistryEntityProvider({
      settings,
      registry: type.create(block, { logger: child, http }),
      known,
      schedule: scheduler.createScheduledTaskRunner(settings.schedule),
      logger: child,
    });
  });
}
