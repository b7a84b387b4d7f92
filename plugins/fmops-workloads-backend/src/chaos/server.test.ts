import { eventually } from '@fmops/test-servers';
import { createDatabase } from './__testUtils__/testDatabase';
import { noteResult } from './__testUtils__/noteResult';
import { Replica } from './__testUtils__/Replica';
import { isFull, pause, scale } from './__testUtils__/scale';
import { Scene } from './__testUtils__/Scene';
import { startKindServer } from './__testUtils__/startKindServer';
import { startRestorable } from './__testUtils__/startRestorable';
import { startTestApiServer } from './__testUtils__/testApiServer';
import { TestTokens } from './__testUtils__/TestTokens';

jest.setTimeout(scale.patienceMs * 6);

const JOBS = '/apis/batch/v1/jobs';
const NONE = { lost: 0, wrong: 0 };

describe('a control plane', () => {
  let scene: Scene | undefined;

  afterEach(async () => {
    await scene?.stop();
    scene = undefined;
  });

  it.each(['kube-apiserver', 'etcd'] as const)(
    'has its %s killed and started again, again and again, while jobs change',
    async program => {
      scene = await Scene.start();
      for (let round = 1; round <= scale.rounds; round += 1) {
        const changes = scene.churn.run(scale.changes);
        await pause(Math.random() * 200);
        await scene.restart(program);
        await changes;
      }
      await scene.expectTruth(scale.rounds);
      expect(scene.replica.live().size).toBeGreaterThan(0);
    },
  );

  it('has forgotten the version to resume from, and the lists that were begun', async () => {
    scene = await Scene.start();
    const { network, churn, server } = scene;
    network.pageSize = 5;
    for (let round = 1; round <= scale.fewRounds; round += 1) {
      let expired = 0;
      network.fault = async ({ pathname, searchParams }) => {
        if (pathname !== JOBS || !searchParams.has('continue') || expired) {
          return undefined;
        }
        expired += 1;
        await churn.run(1);
        await server.compact();
        return server.expired;
      };
      await network.disconnect();
      await churn.run(scale.changes);
      await server.compact();
      await network.connect();
      await churn.run(scale.changes);
      await scene.expectTruth(round);
      expect(expired).toBe(1);
    }
  });

  it('is restored from a backup: its versions and objects go back', async () => {
    const { server, earlier, restore, stop } = await startRestorable();
    scene = await Scene.start({ server });
    const { churn, network, replica } = scene;
    await churn.run(scale.changes);
    await scene.expectTruth();
    const before = [...replica.live().keys()];

    await network.disconnect();
    await restore(network);
    await network.connect();
    await earlier.run(4);
    await scene.expectTruth(1, earlier);
    const live = replica.live();
    const gone = before.filter(uid => !live.has(uid));
    expect(gone.length).toBeGreaterThan(0);
    gone.forEach(uid =>
      expect(
        replica.store.get('training', uid)?.workload.deletedAt,
      ).toBeDefined(),
    );
    await stop();
  });

  it.each(['is revoked', 'expires'] as const)(
    'refuses a token that %s: a new one opens it, whether it comes now or later',
    async end => {
      const server = await startTestApiServer();
      const tokens = await TestTokens.start(server, end);
      scene = await Scene.start({ server, token: tokens.provide });
      const { network, churn, replica } = scene;
      network.fault = tokens.fault;
      const change = async () => {
        await network.disconnect();
        await network.connect();
        await churn.run(scale.changes);
      };
      await tokens.end();
      await change();
      await scene.expectTruth();

      const live = replica.live().size;
      tokens.issuing = false;
      await tokens.end();
      await change();
      await eventually(
        () =>
          expect(replica.clusters.statuses()[0]).toMatchObject({
            reachable: false,
            message: expect.stringContaining('Unauthor'),
          }),
        scale.patienceMs,
      );
      expect(replica.live().size).toBe(live);
      tokens.issuing = true;
      await scene.expectTruth(2);
    },
  );

  it('ceases to serve a kind, and serves it again with other objects', async () => {
    const kinds = await startKindServer(isFull);
    const database = await createDatabase();
    const knex = database.connect();
    const { url, ca } = kinds;
    const token = async () => kinds.token;
    await kinds.serve(['a', 'b']);
    const replica = await Replica.start({ knex, url, ca, token });
    const live = () =>
      [...replica.live().values()].flatMap(item => item?.workload ?? []);
    const names = (stale: boolean) =>
      live()
        .filter(({ ref }) => ref.kind === 'JobSet')
        .filter(({ staleSince }) => Boolean(staleSince) === stale)
        .map(({ ref }) => ref.name)
        .sort();
    await eventually(
      () => expect(names(false)).toEqual(['a', 'b']),
      scale.patienceMs,
    );

    for (let round = 1; round <= scale.fewRounds; round += 1) {
      // Gone, or out of date where nothing tells: a real one deletes objects first.
      await kinds.serve(undefined);
      await eventually(
        () => expect(names(false)).toEqual([]),
        scale.patienceMs,
      );

      await kinds.serve(['b', `c${round}`]);
      const start = performance.now();
      await eventually(
        () => expect(names(false)).toEqual(['b', `c${round}`]),
        scale.patienceMs,
      );
      expect(names(true)).toEqual([]);
      const seconds = (performance.now() - start) / 1000;
      noteResult({ rounds: round, changes: 2 + round * 3, ...NONE, seconds });
    }
    await replica.stop();
    await kinds.stop();
    await knex.destroy();
    await database.remove();
  });
});
