import { resolve } from 'node:path';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { openDatabase } from './openDatabase';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

it.each(databases.eachSupportedId())(
  'migrations go up, down and up again on %s',
  async databaseId => {
    const knex = await databases.init(databaseId);
    const database = mockServices.database.mock({
      getClient: async () => knex,
    });
    const tables = async () => [
      await knex.schema.hasTable('fmops_registries'),
      await knex.schema.hasTable('fmops_registry_models'),
    ];

    await openDatabase(database);
    expect(await tables()).toEqual([true, true]);
    await knex.migrate.rollback(
      {
        directory: resolve(__dirname, '../../../migrations'),
        tableName: 'fmops_models__knex_migrations',
      },
      true,
    );
    expect(await tables()).toEqual([false, false]);
    await openDatabase(database);
    expect(await tables()).toEqual([true, true]);
    await knex.destroy();
  },
);
