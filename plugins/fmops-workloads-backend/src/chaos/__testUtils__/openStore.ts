import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseWorkloadStore } from '../../store';

/** What the database holds, read anew. */
export async function openStore(knex: Knex): Promise<DatabaseWorkloadStore> {
  return DatabaseWorkloadStore.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
    logger: mockServices.logger.mock(),
  });
}
