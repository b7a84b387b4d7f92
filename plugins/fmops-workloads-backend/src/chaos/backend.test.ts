import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { Churn } from './__testUtils__/Churn';
import { expectTruth, lookAt } from './__testUtils__/expectTruth';
import { openStore } from './__testUtils__/openStore';
import { Replica } from './__testUtils__/Replica';
import { scale } from './__testUtils__/scale';
import {
  startTestApiServer,
  type TestApiServer,
} from './__testUtils__/testApiServer';
import {
  createDatabase,
  type TestDatabase,
} from './__testUtils__/testDatabase';

jest.setTimeout(scale.patienceMs * 6);

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('a backend, %s', id => {
  let server: TestApiServer;
  let churn: Churn;
  let database: TestDatabase;

  beforeEach(async () => {
    server = await startTestApiServer();
    churn = new Churn(server);
    database = await createDatabase(databases, id);
  });

  afterEach(async () => {
    await churn.close();
    await server.stop();
    await database.remove();
  });

  const expectTrue = (replica: Replica, knex: Knex, rounds = 0) =>
    expectTruth({
      ...{ churn, rounds },
      look: listed => lookAt(replica.store, knex, listed),
    });
  const tokenOf = async () => server.token;
  const start = (knex: Knex) =>
    Replica.start({ knex, url: server.url, ca: server.ca, token: tokenOf });

  it('is stopped hard during writes, and started again on the same database', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < scale.fewRounds * 2; round += 1) {
      const knex = database.connect();
      const replica = await start(knex);
      await churn.run(scale.changes);
      const changes = churn.run(4);
      // Its database goes away under what it still writes.
      await Promise.all([replica.crash(), knex.destroy()]);
      await changes;
      const kept = database.connect();
      [...(await openStore(kept)).all()].forEach(item =>
        seen.add(item.workload.ref.uid),
      );
      await kept.destroy();
    }
    const knex = database.connect();
    const replica = await start(knex);
    await expectTrue(replica, knex, scale.fewRounds * 2);
    // What was stored once is not forgotten, deleted or not.
    seen.forEach(uid =>
      expect(replica.store.get('training', uid)).toBeDefined(),
    );
    expect(seen.size).toBeGreaterThan(0);
    await replica.stop();
    await knex.destroy();
  });

  it('runs twice on one database', async () => {
    const knex = database.connect();
    // SQLite takes one writer.
    const other = id === 'SQLITE_3' ? knex : database.connect();
    const first = await start(knex);
    const second = await start(other);
    for (let round = 0; round < scale.fewRounds * 2; round += 1) {
      await churn.run(scale.changes);
    }
    await expectTrue(first, knex);
    await expectTrue(second, other, scale.fewRounds * 2);
    expect(first.live().size).toBeGreaterThan(0);
    expect([...first.live().keys()].sort()).toEqual(
      [...second.live().keys()].sort(),
    );
    await first.stop();
    await second.stop();
    await knex.destroy();
    await (other === knex ? undefined : other.destroy());
  });
});
