import type { Knex } from 'knex';
import type { EvaluationsServices } from '../../services';
import { DeliveredModel } from '../delivery';
import type { ResultReader } from '../imports';
import type { ResultStore } from '../store';
import { FolderDeliveries } from './FolderDeliveries';
import { readFolders } from './readFolders';
import { ResultFolders } from './ResultFolders';

/** Looks through the folders of results, on a schedule; the catalog may not know their models at first. */
export async function startFolders(
  services: EvaluationsServices,
  shared: { database: Knex; reader: ResultReader; store: ResultStore },
): Promise<void> {
  const { auditor, auth, catalog, config, logger, scheduler } = services;
  const folders = readFolders(config);
  if (folders.length === 0) return;
  const { database, ...records } = shared;
  const results = new ResultFolders({
    ...{ auditor, folders, logger, ...records },
    deliveries: new FolderDeliveries(database),
    models: async () =>
      new DeliveredModel(catalog, await auth.getOwnServiceCredentials()),
  });
  await scheduler.scheduleTask({
    id: 'fmops-evaluations-result-folders',
    frequency: { minutes: 1 },
    timeout: { minutes: 15 },
    initialDelay: { seconds: 15 },
    fn: () => results.scan(),
  });
}
