import { findDebianPackages } from '../../scripts/test/debian.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';
import { multiplyModels } from './multiply.mjs';

async function postgres() {
  const { postgresql } = await findDebianPackages(new Set(['postgresql']), {
    install: false,
    report: {
      skip(what, why) {
        throw new Error(`${what}: ${why}`);
      },
    },
  });
  const { hostname, port, username } = new URL(await startPostgres(postgresql));
  const connection = { host: hostname, port: Number(port), user: username };
  const use = async (work, database = 'backstage_plugin_catalog') => {
    const { Client } = (await import('pg')).default;
    const client = new Client({ ...connection, database });
    await client.connect();
    const result = await work(client);
    await client.end();
    return result;
  };
  return {
    title: 'PostgreSQL',
    config: {
      client: 'pg',
      connection: {
        ...connection,
        directory: null,
        // As in app-config.production.yaml
        options: '-c work_mem=32MB',
      },
    },
    multiply: counts => use(client => multiplyModels(client, counts)),
    /** Rows of a table, in the database of a plugin. */
    count: (name, table) =>
      use(async client => {
        const { rows } = await client.query(`SELECT count(*) FROM ${table}`);
        return Number(rows[0].count);
      }, name),
    /** Statistics as autovacuum makes them some minutes later. */
    settle: () => use(client => client.query('VACUUM ANALYZE')),
  };
}

async function sqlite() {
  return {
    title: 'SQLite in memory',
    config: { client: 'better-sqlite3', connection: ':memory:' },
    settle: async () => {},
    async multiply() {
      throw new Error('On SQLite all models are ingested: leave out --ingest');
    },
  };
}

/** Starts a database, by name. */
export const databases = { postgres, sqlite };
