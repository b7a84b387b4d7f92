import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import createKnex, { type Knex } from 'knex';

/** A database that outlives its connections, as that of a backend does. */
export interface TestDatabase {
  connect(): Knex;
  remove(): Promise<void>;
}

/** SQLite in a file, or PostgreSQL where the environment names one. */
export async function createDatabase(
  databases?: TestDatabases,
  id: TestDatabaseId = 'SQLITE_3',
): Promise<TestDatabase> {
  if (databases && id !== 'SQLITE_3') {
    const first = await databases.init(id);
    const { config } = first.client;
    return {
      connect: () => createKnex(config),
      remove: () => first.destroy(),
    };
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chaos-'));
  return {
    connect: () =>
      createKnex({
        client: 'better-sqlite3',
        connection: { filename: path.join(folder, 'workloads.sqlite') },
        useNullAsDefault: true,
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
