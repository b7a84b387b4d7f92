import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Brings the plugin's tables up to date; each subject has migrations of its own. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({
      directory: resolvePackagePath(
        '@fmops/backstage-plugin-fmops-evaluations-backend',
        'migrations',
      ),
    });
  }
  return client;
}
