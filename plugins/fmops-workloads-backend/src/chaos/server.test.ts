import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { Churn } from './__testUtils__/Churn';
import { eventually, expectTruth } from './__testUtils__/expectTruth';
import { Replica } from './__testUtils__/Replica';
import { scale } from './__testUtils__/scale';
import { Scene } from './__testUtils__/Scene';
import { startInMemory } from './__testUtils__/testApiServer';
import { createDatabase } from './__testUtils__/testDatabase';

jest.setTimeout(scale.patienceMs * 6);

const JOBS = '/apis/batch/v1/jobs';
const JOBSETS = '/apis/jobset.x-k8s.io/v1alpha2/jobsets';
const EXPIRED = { status: 410, message: 'too old resource version' };

describe('an API server', () => {
  let scene: Scene | undefined;

  afterEach(async () => {
    await scene?.stop();
    scene = undefined;
  });

  it('has forgotten the version to resume from, and lists expire too', async () => {
    scene = await Scene.start();
    const { network, churn, server } = scene;
    await network.disconnect();
    await churn.run(scale.changes);
    server.compact?.();
    let refusedPages = 0;
    let refusedWatches = 0;
    network.fault = ({ pathname, searchParams }) => {
      if (pathname !== JOBS) {
        return undefined;
      }
      if (searchParams.has('watch') && refusedWatches < scale.bursts) {
        refusedWatches += 1;
        return EXPIRED;
      }
      if (!searchParams.has('watch') && refusedPages < scale.bursts) {
        refusedPages += 1;
        return EXPIRED;
      }
      return undefined;
    };
    await network.connect();
    await churn.run(scale.changes);
    await scene.expectTruth();
    expect([refusedWatches, refusedPages]).toEqual([
      scale.bursts,
      scale.bursts,
    ]);
  });

  it('is restored from a backup: its versions and objects go back', async () => {
    const backup = await startInMemory();
    const old = new Churn(backup);
    await old.run(scale.changes);
    // Started later, so its versions are higher.
    scene = await Scene.start(undefined, await startInMemory());
    const { network, replica, knex } = scene;
    const lost = [...replica.live().keys()];

    await network.disconnect();
    network.upstream = backup;
    await network.connect();
    await old.run(scale.changes);
    await expectTruth(replica, old.connection, knex);
    lost.forEach(uid =>
      expect(
        replica.store.get('training', uid)?.workload.deletedAt,
      ).toBeDefined(),
    );
    await old.stop();
    await backup.stop();
  });

  it('refuses the token: a new one opens it, whether it comes now or later', async () => {
    let valid = 'first';
    let issued = 'first';
    let issuing = true;
    scene = await Scene.start(async ({ fresh } = {}) => {
      issued = fresh && issuing ? valid : issued;
      return issued;
    });
    const { network, churn, replica } = scene;
    const refused: string[] = [];
    network.fault = (_, { headers: { authorization = '' } }) => {
      if (authorization === `Bearer ${valid}`) {
        return undefined;
      }
      refused.push(authorization);
      return { status: 401, message: 'Unauthorized' };
    };
    const change = async () => {
      await network.disconnect();
      await network.connect();
      await churn.run(scale.changes);
    };
    valid = 'second';
    await change();
    await scene.expectTruth();
    expect(new Set(refused)).toEqual(new Set(['Bearer first']));

    const live = replica.live().size;
    issuing = false;
    valid = 'third';
    await change();
    await eventually(() =>
      expect(replica.clusters.statuses()[0]).toMatchObject({
        ...{ reachable: false, message: expect.stringContaining('Unauthor') },
      }),
    );
    expect(replica.live().size).toBe(live);
    issuing = true;
    await scene.expectTruth();
  });

  it('ceases to serve a kind, and serves it again with other objects', async () => {
    const fake = await FakeApiServer.start();
    const jobSet = (uid: string): KubernetesObject => ({
      metadata: { name: uid, namespace: 'team-language', uid },
    });
    fake.lists.set(JOBSETS, [jobSet('a'), jobSet('b')]);
    const database = await createDatabase();
    const knex = database.connect();
    const token = async () => 't';
    const replica = await Replica.start({ knex, url: fake.url, token });
    const fresh = () =>
      [...replica.live()]
        .filter(([, item]) => !item?.workload.staleSince)
        .map(([uid]) => uid)
        .sort();
    await eventually(() => expect(fresh()).toEqual(['a', 'b']));

    fake.serve(JOBSETS, undefined);
    await eventually(() => expect(fresh()).toEqual([]));
    expect([...replica.live().keys()].sort()).toEqual(['a', 'b']);

    fake.serve(JOBSETS, [jobSet('b'), jobSet('c')]);
    await eventually(() => expect(fresh()).toEqual(['b', 'c']));
    expect(replica.live().size).toBe(2);
    await replica.stop();
    await fake.stop();
    await knex.destroy();
    await database.remove();
  });
});
