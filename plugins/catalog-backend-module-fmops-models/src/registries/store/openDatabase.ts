import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Opens the catalog's database, with the tables of this module in it. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@fmops/backstage-plugin-catalog-backend-module-fmops-models',
        'migrations',
      ),
      // The catalog has migrations of its own in the same database
      tableName: 'fmops_models__knex_migrations',
    });
  }
  return knex;
}
