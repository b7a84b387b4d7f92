import type {
  AuditorService,
  AuthService,
  CacheService,
  DatabaseService,
  DiscoveryService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AddedFilters } from './playground';
import type { StageTypes } from './promotions';
import type { AddedFormats } from './results';

/** What every subject of the backend is made with. */
export interface EvaluationsServices {
  auditor: AuditorService;
  auth: AuthService;
  cache: CacheService;
  catalog: CatalogService;
  config: RootConfigService;
  database: DatabaseService;
  discovery: DiscoveryService;
  events: EventsService;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  /** Filters of the playground that modules have added. */
  playgroundFilters: AddedFilters;
  /** Gates and actions that modules have added. */
  promotionTypes: StageTypes;
  scheduler: SchedulerService;
  userInfo: UserInfoService;
  resultFormats: AddedFormats;
}
