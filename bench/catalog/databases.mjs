import { findDebianPackages } from '../../scripts/test/debian.mjs';
import { startPostgres } from '../../scripts/test/postgres.mjs';

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
  return {
    title: 'PostgreSQL',
    config: { client: 'pg', connection },
    /** Statistics as autovacuum makes them some minutes later. */
    async settle() {
      const { Client } = (await import('pg')).default;
      const client = new Client({
        ...connection,
        database: 'backstage_plugin_catalog',
      });
      await client.connect();
      await client.query('VACUUM ANALYZE');
      await client.end();
    },
  };
}

async function sqlite() {
  return {
    title: 'SQLite in memory',
    config: { client: 'better-sqlite3', connection: ':memory:' },
    settle: async () => {},
  };
}

/** Starts a database, by name. */
export const databases = { postgres, sqlite };
