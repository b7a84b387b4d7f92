import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseWorkloadStore } from './DatabaseWorkloadStore';
import { readPages } from './readPages';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

it.each(databases.eachSupportedId())('reads each row once, %s', async id => {
  const knex = await databases.init(id);
  await DatabaseWorkloadStore.create({
    database: mockServices.database.mock({ getClient: async () => knex }),
    logger: mockServices.logger.mock(),
  });
  const keys = ['a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'B/1', 'a-b/1'];
  await knex('workloads').insert(
    keys.map(key => {
      const [cluster, uid] = key.split('/');
      const version = { resource_version: '1', epoch: 1 };
      return { cluster, uid, state: 'Running', record: '{}', ...version };
    }),
  );
  for (const size of [1, 2, 3, 7, 8]) {
    const pages = [];
    for await (const rows of readPages(knex, size)) {
      pages.push(rows.map(({ cluster, uid }) => `${cluster}/${uid}`));
    }
    expect(pages.flat().sort()).toEqual([...keys].sort());
    expect(Math.max(...pages.map(({ length }) => length))).toBe(
      Math.min(size, keys.length),
    );
  }
  await knex.destroy();
});
