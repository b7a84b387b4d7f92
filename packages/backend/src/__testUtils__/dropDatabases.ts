import { Client } from 'pg';

/**
 * Drops the databases that backends have made.
 *
 * @param server - connection string of a PostgreSQL server for tests
 * @param prefix - what the names of the databases begin with
 */
export async function dropDatabases(server: string, prefix: string) {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
    }
  } finally {
    await client.end();
  }
}
