import pg from 'pg';

/** A catalog's databases on a PostgreSQL server, apart from others by a prefix. */
export class CatalogDatabase {
  #server;
  #prefix;

  /**
   * @param {string} server connection string
   * @param {string} prefix of the names of the databases
   */
  constructor(server, prefix) {
    this.#server = server;
    this.#prefix = prefix;
  }

  /** What a backend's configuration says of it. */
  get config() {
    return { client: 'pg', prefix: this.#prefix, connection: this.#server };
  }

  /** Removes what an earlier run has left. */
  async drop() {
    await connected(this.#server, async client => {
      const { rows } = await client.query(
        'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
        [this.#prefix],
      );
      for (const { datname } of rows) {
        await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
      }
    });
  }

  /** @returns {Promise<number>} generated models that are in lists */
  countModels() {
    return this.use(async client => {
      const { rows } = await client.query(
        `SELECT count(*)::int AS models FROM search
         WHERE key = 'metadata.name' AND value ~ '^model-n[0-9]+$'`,
      );
      return rows[0].models;
    });
  }

  /** Works with a connection to the catalog's own database. */
  use(work) {
    const url = new URL(this.#server);
    url.pathname = `${this.#prefix}catalog`;
    return connected(url.href, work);
  }
}

async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
