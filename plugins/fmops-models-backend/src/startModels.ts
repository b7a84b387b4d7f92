import type {
  AuditorService,
  AuthService,
  CacheService,
  DatabaseService,
  DiscoveryService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { Members } from './access';
import { ModelCards, UrlCards } from './cards';
import { migrate } from './database';
import { createDatasets } from './datasets';
import { createFineTunings } from './fineTunings';
import { createInspections } from './inspection';
import type { RouteContext } from './routes';

/** The services that the plugin works with. */
export interface ModelsServices {
  auditor: AuditorService;
  auth: AuthService;
  cache: CacheService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  discovery: DiscoveryService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  reader: UrlReaderService;
  scaffolder: ScaffolderService;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}

/** Builds what the routes call. */
export async function startModels(
  services: ModelsServices,
): Promise<RouteContext> {
  const { catalog } = services;
  const knex = await migrate(services.database);
  const uploads = await createDatasets(services, knex);
  return {
    ...services,
    ...uploads,
    fineTunings: createFineTunings({ ...services, ...uploads }, knex),
    cards: new ModelCards(catalog, new UrlCards(services)),
    inspections: createInspections(services),
    members: new Members(services),
  };
}
