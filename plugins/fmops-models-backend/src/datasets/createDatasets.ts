import type {
  AuthService,
  LoggerService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { UPLOADED_DATASETS_TOPIC } from '@fmops/backstage-plugin-fmops-models-common';
import type { Knex } from 'knex';
import { S3Clients } from '../inspection';
import { DatasetRecords } from './DatasetRecords';
import { Datasets } from './Datasets';
import { DatasetStores } from './DatasetStores';

/**
 * Sets up uploads as the configuration `fmops.tuning` says.
 *
 * @throws InputError at configuration that can't be meant
 */
export async function createDatasets(
  services: {
    auth: AuthService;
    catalog: CatalogService;
    config: RootConfigService;
    events: EventsService;
    logger: LoggerService;
    scheduler: SchedulerService;
  },
  knex: Knex,
): Promise<{ datasets: Datasets; stores: DatasetStores }> {
  const { auth, catalog, config, events, logger, scheduler } = services;
  const stores = DatasetStores.fromConfig(
    config,
    new S3Clients(DefaultAwsCredentialsManager.fromConfig(config)),
  );
  const datasets = new Datasets({
    catalog,
    logger,
    stores,
    ownCredentials: () => auth.getOwnServiceCredentials(),
    records: new DatasetRecords(knex),
    onChange: () =>
      events.publish({ topic: UPLOADED_DATASETS_TOPIC, eventPayload: {} }),
  });
  await scheduler.scheduleTask({
    id: 'fmops-models-remove-abandoned-uploads',
    frequency: { hours: 1 },
    timeout: { minutes: 10 },
    initialDelay: { minutes: 1 },
    fn: () => datasets.removeAbandoned(new Date()),
  });
  return { datasets, stores };
}
