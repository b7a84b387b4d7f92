import { resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe('migrations', () => {
  it.each(databases.eachSupportedId())(
    'go up, down and up again on %s',
    async databaseId => {
      const knex = await databases.init(databaseId);
      const directory = resolve(__dirname, '../../migrations');
      const tables = async () => [
        await knex.schema.hasTable('workloads'),
        await knex.schema.hasTable('workload_transitions'),
        await knex.schema.hasTable('notified_runs'),
        await knex.schema.hasTable('kept_runs'),
      ];

      await knex.migrate.latest({ directory });
      expect(await tables()).toEqual([true, true, true, true]);
      await knex.migrate.rollback({ directory }, true);
      expect(await tables()).toEqual([false, false, false, false]);
      await knex.migrate.latest({ directory });
      expect(await tables()).toEqual([true, true, true, true]);
      await knex.destroy();
    },
  );
});
