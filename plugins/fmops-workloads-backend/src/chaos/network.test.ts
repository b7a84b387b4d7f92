import { eventually } from '@fmops/test-servers';
import { pause, scale } from './__testUtils__/scale';
import { Scene } from './__testUtils__/Scene';

jest.setTimeout(scale.patienceMs * 6);

const HOUR_MS = 3_600_000;
const JOBS = '/apis/batch/v1/jobs';
const ALL_BUT_DATE = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
  ...(['setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];

/** From now on it is that time, and stays it. */
const setClock = (now: number) =>
  jest.useFakeTimers({ now, doNotFake: ALL_BUT_DATE });

describe('on the way to an API server:', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await Scene.start();
  });

  afterEach(async () => {
    jest.useRealTimers();
    await scene.stop();
  });

  it('the portal is cut off, and objects are deleted and made meanwhile', async () => {
    for (let round = 1; round <= scale.fewRounds; round += 1) {
      const before = [...scene.replica.live().keys()].sort();
      await scene.network.disconnect();
      for (let count = 0; count < 4; count += 1) {
        await scene.churn.remove();
      }
      await scene.churn.create();
      expect([...scene.replica.live().keys()].sort()).toEqual(before);

      await scene.network.connect();
      await scene.churn.run(8);
      await scene.expectTruth(round);
    }
  });

  it('a list fails halfway: nothing is deleted', async () => {
    const { churn, network, replica, server } = scene;
    const before = [...replica.live().keys()].sort();
    network.pageSize = 2;
    let failures = 0;
    network.fault = ({ pathname, searchParams }) => {
      const isNextPage = pathname === JOBS && searchParams.has('continue');
      failures += isNextPage ? 1 : 0;
      return isNextPage ? { status: 500 } : undefined;
    };
    await network.disconnect();
    await churn.run(4);
    await server.compact();
    await network.connect();
    await eventually(
      () => expect(failures).toBeGreaterThan(1),
      scale.patienceMs,
    );
    expect([...replica.live().keys()]).toEqual(expect.arrayContaining(before));

    network.fault = undefined;
    await scene.expectTruth(failures);
  });

  it('bursts of 500, 503 and 429 with Retry-After', async () => {
    const answers = [
      { status: 503 },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 500 },
    ];
    for (let burst = 1; burst <= scale.fewRounds; burst += 1) {
      let left = burst === 1 ? scale.errors : 4;
      scene.network.fault = ({ pathname }) => {
        left -= pathname === JOBS ? 1 : 0;
        return left < 0 ? undefined : answers[left % answers.length];
      };
      await scene.network.disconnect();
      await scene.network.connect();
      await scene.churn.run(scale.changes);
      await scene.expectTruth(burst);
      expect(left).toBeLessThan(0);
    }
  });

  it('a watch stalls without a word', async () => {
    expect(scene.network.stall()).toBeGreaterThan(0);
    await scene.churn.run(scale.changes);
    await scene.expectTruth(1);
  });

  it('connections are half open: accepted, without any bytes', async () => {
    const heal = scene.network.halfOpen();
    await scene.churn.run(scale.changes);
    await eventually(
      () => expect(scene.replica.clusters.statuses()[0].reachable).toBe(false),
      scale.patienceMs,
    );
    expect(scene.replica.live().size).toBeGreaterThan(0);
    heal();
    await scene.expectTruth(1);
  });

  it('out of reach for an hour: stale since then, nothing deleted', async () => {
    const { replica, network, churn } = scene;
    const cutAt = Date.now();
    setClock(cutAt);
    const before = [...replica.live().keys()].sort();
    await network.disconnect();
    await eventually(
      () => expect(staleSince(scene)).toHaveLength(1),
      scale.patienceMs,
    );
    const since = staleSince(scene);
    expect(Date.parse(since[0])).toBe(cutAt);

    jest.setSystemTime(cutAt + HOUR_MS);
    await churn.run(scale.changes);
    await pause(1_500);
    expect([...replica.live().keys()].sort()).toEqual(before);
    expect(staleSince(scene)).toEqual(since);
    expect(replica.clusters.statuses()[0]).toMatchObject({
      ...{ reachable: false, since: since[0] },
    });

    await network.connect();
    await scene.expectTruth(1);
    expect(staleSince(scene)).toEqual([]);
  });

  it.each([
    ['fast', HOUR_MS],
    ['slow', -HOUR_MS],
  ])('the portal’s clock is an hour %s, and then right', async (_, skewMs) => {
    const { churn, network, server } = scene;
    const listAgain = async () => {
      await network.disconnect();
      await churn.run(scale.changes);
      await server.compact();
      await network.connect();
      await scene.expectTruth();
    };
    setClock(Date.now() + skewMs);
    await listAgain();
    jest.useRealTimers();
    await listAgain();
    // Nor does it matter to the next backend on the same database.
    setClock(Date.now() + skewMs);
    await scene.replace();
    await churn.run(scale.changes);
    await scene.expectTruth();
    jest.useRealTimers();
    await scene.replace();
    await churn.run(scale.changes);
    await scene.expectTruth(1);
    expect(scene.replica.live().size).toBeGreaterThan(0);
  });
});

/** The times since when jobs are out of date; all have one, or none has. */
function staleSince({ replica }: Scene): string[] {
  const times = [...replica.live().values()].map(
    item => item?.workload.staleSince ?? '',
  );
  return [...new Set(times)].filter(Boolean);
}
