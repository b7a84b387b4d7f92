import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import createKnex, { type Knex } from 'knex';

const PLUGIN = 'fmops-workloads';

/** A database that outlives its connections, as that of a backend does. */
export interface TestDatabase {
  /** What a portal's configuration says of it. */
  config: JsonObject;
  /** Opens what belongs to this plugin. */
  connect(): Knex;
  remove(): Promise<void>;
}

/** SQLite in a file, or PostgreSQL where the environment names one. */
export async function createDatabase(
  databases?: TestDatabases,
  id: TestDatabaseId = 'SQLITE_3',
): Promise<TestDatabase> {
  if (databases && id !== 'SQLITE_3') {
    return createPostgres(await databases.init(id));
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chaos-'));
  return {
    config: { client: 'better-sqlite3', connection: { directory: folder } },
    connect: () =>
      createKnex({
        client: 'better-sqlite3',
        connection: { filename: path.join(folder, `${PLUGIN}.sqlite`) },
        useNullAsDefault: true,
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createPostgres(first: Knex): Promise<TestDatabase> {
  await first.raw('CREATE SCHEMA ??', [PLUGIN]);
  const { connection } = first.client.config as { connection: JsonObject };
  const { host, port, user, password = '', database } = connection;
  return {
    config: {
      client: 'pg',
      connection: { host, port, user, password, database },
      pluginDivisionMode: 'schema',
    },
    connect: () =>
      createKnex({ client: 'pg', connection, searchPath: [PLUGIN] }),
    remove: () => first.destroy(),
  };
}
