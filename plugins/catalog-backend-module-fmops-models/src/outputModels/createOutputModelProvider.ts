import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type AuthService,
  type DiscoveryService,
  type LoggerService,
  type RootConfigService,
  type SchedulerService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { LineageResolver } from './LineageResolver';
import { OutputModelBuilder } from './OutputModelBuilder';
import { readOutputModelNamespaces } from './OutputModelNamespaces';
import { RunOutputModelProvider } from './RunOutputModelProvider';
import { WorkloadsReader } from './WorkloadsReader';

const SCHEDULE = 'catalog.providers.fmopsOutputModels.schedule';

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 10 },
};

/** Puts the provider of models that runs have made together from configuration. */
export function createOutputModelProvider(services: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  discovery: DiscoveryService;
  events: EventsService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): RunOutputModelProvider {
  const { auth, catalog, config, discovery, events, logger, scheduler } =
    services;
  const schedule = config.has(SCHEDULE)
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig(SCHEDULE),
      )
    : DEFAULT_SCHEDULE;
  return new RunOutputModelProvider({
    logger,
    events,
    schedule: scheduler.createScheduledTaskRunner(schedule),
    reader: new WorkloadsReader({ auth, discovery }),
    builder: new OutputModelBuilder({
      auth,
      catalog,
      lineage: new LineageResolver({ auth, catalog }),
    }),
    namespaces: readOutputModelNamespaces(config),
  });
}
