import type {
  AuditorService,
  AuthService,
  CacheService,
  DatabaseService,
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
import { Members } from './access';
import { ModelCards, UrlCards } from './cards';
import { migrate } from './database';
import { createDatasets } from './datasets';
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
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  permissions: PermissionsService;
  reader: UrlReaderService;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
}

/** Builds what the routes call. */
export async function startModels(
  services: ModelsServices,
): Promise<RouteContext> {
  const { catalog } = services;
  const knex = await migrate(services.database);
  return {
    ...services,
    ...(await createDatasets(services, knex)),
    cards: new ModelCards(catalog, new UrlCards(services)),
    inspections: createInspections(services),
    members: new Members(services),
  };
}
