import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { Churn } from './__testUtils__/Churn';
import { expectTruth, lookAtPortals } from './__testUtils__/expectTruth';
import { noteResult } from './__testUtils__/noteResult';
import { openStore } from './__testUtils__/openStore';
import { PortalProcess } from './__testUtils__/PortalProcess';
import { pause, scale } from './__testUtils__/scale';
import {
  startTestApiServer,
  type TestApiServer,
} from './__testUtils__/testApiServer';
import {
  createDatabase,
  type TestDatabase,
} from './__testUtils__/testDatabase';

jest.setTimeout(scale.patienceMs * 6 + 60_000);

const NONE = { lost: 0, wrong: 0 };

// PostgreSQL where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe('a portal, as a process', () => {
  let server: TestApiServer;
  let churn: Churn;
  let database: TestDatabase;
  let knex: Knex;
  const portals = new Set<PortalProcess>();

  const start = async () => {
    const config = { server, database: database.config };
    const portal = await PortalProcess.start(config);
    portals.add(portal);
    return portal;
  };
  const kill = async (portal: PortalProcess) => {
    portals.delete(portal);
    await portal.kill();
  };
  const expectAllTrue = (rounds: number) =>
    expectTruth({
      ...{ churn, rounds },
      look: listed => lookAtPortals([...portals], knex, listed),
    });
  /** Changes jobs while something happens. */
  const during = async (event: () => Promise<unknown>) => {
    let over = false;
    const changes = (async () => {
      while (!over) {
        await churn.run(4);
      }
    })();
    await event();
    over = true;
    await changes;
  };
  const stored = async () =>
    [...(await openStore(knex)).all()].map(({ workload }) => workload.ref.uid);

  beforeEach(async () => {
    server = await startTestApiServer();
    churn = new Churn(server);
    database = await createDatabase(
      databases,
      databases.eachSupportedId().at(-1)![0],
    );
    knex = database.connect();
  });

  afterEach(async () => {
    await Promise.all([...portals].map(kill));
    await churn.close();
    await server.stop();
    await knex.destroy();
    await database.remove();
  });

  it('is killed during writes, and started again on the same database', async () => {
    const seen = new Set<string>();
    for (let round = 1; round <= scale.crashes; round += 1) {
      const portal = await start();
      await during(async () => {
        await pause(300 + Math.random() * 700);
        await kill(portal);
      });
      (await stored()).forEach(uid => seen.add(uid));
    }
    await start();
    await expectAllTrue(scale.crashes);
    // What was stored once is not forgotten, deleted or not.
    expect(seen.size).toBeGreaterThan(0);
    expect(await stored()).toEqual(expect.arrayContaining([...seen]));
  });

  it('runs twice on one database, and one of the two is killed', async () => {
    await start();
    for (let round = 1; round <= scale.fewRounds; round += 1) {
      await start();
      await during(() => pause(500));
      await expectAllTrue(0);
      expect(portals.size).toBe(2);
      await during(async () => {
        await pause(300 + Math.random() * 700);
        // The older one: the set has them in the order in which they came.
        await kill([...portals][0]);
      });
      await expectAllTrue(round);
    }
  });

  it('ends soon when it is asked to, with streams open', async () => {
    await churn.run(scale.changes);
    const portal = await start();
    const streams = await Promise.all(
      Array.from({ length: 50 }, () => portal.openStream()),
    );
    const asked = performance.now();
    const [{ code }] = await Promise.all([
      portal.terminate(),
      ...streams.map(({ ended }) => ended),
    ]);
    const seconds = (performance.now() - asked) / 1000;
    noteResult({ rounds: 1, changes: churn.changes, ...NONE, seconds });
    // Kubernetes kills what has not ended after 30
    expect(seconds).toBeLessThan(10);
    expect(code).toBe(0);
  });
});
