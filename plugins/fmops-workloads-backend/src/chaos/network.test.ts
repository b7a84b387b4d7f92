import { eventually } from './__testUtils__/expectTruth';
import { scale } from './__testUtils__/scale';
import { Scene } from './__testUtils__/Scene';

jest.setTimeout(scale.patienceMs * 6);

const HOUR_MS = 3_600_000;
const ALL_BUT_DATE = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
  ...(['setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe('the way to an API server fails', () => {
  let scene: Scene;

  beforeEach(async () => {
    scene = await Scene.start();
  });

  afterEach(async () => {
    jest.useRealTimers();
    await scene.stop();
  });

  it('killed and started again, again and again, while jobs change', async () => {
    for (let round = 0; round < scale.rounds; round += 1) {
      const changes = scene.churn.run(scale.changes);
      await scene.network.disconnect();
      await pause(200);
      await scene.network.connect();
      await changes;
    }
    await scene.expectTruth();
    expect(scene.replica.live().size).toBeGreaterThan(0);
  });

  it('objects are deleted, and others made, while it is cut off', async () => {
    await scene.network.disconnect();
    for (let count = 0; count < 4; count += 1) {
      await scene.churn.remove();
    }
    const uid = await scene.churn.create();
    expect(scene.replica.store.get('training', uid)).toBeUndefined();

    await scene.network.connect();
    await scene.expectTruth();
  });

  it('bursts of 500, 503 and 429 with Retry-After', async () => {
    const answers = [
      { status: 503 },
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 500 },
    ];
    for (let burst = 1; burst <= scale.bursts; burst += 1) {
      let left = scale.errors;
      scene.network.fault = ({ pathname }) => {
        left -= pathname === '/apis/batch/v1/jobs' ? 1 : 0;
        return left < 0 ? undefined : answers[left % answers.length];
      };
      await scene.network.disconnect();
      await scene.network.connect();
      await scene.churn.run(scale.changes);
      await scene.expectTruth();
      expect(left).toBeLessThan(0);
    }
  });

  it('a watch stalls without a word', async () => {
    expect(scene.network.stall()).toBeGreaterThan(0);
    await scene.churn.run(scale.changes);
    await scene.expectTruth();
  });

  it('connections are half open: accepted, without any bytes', async () => {
    const heal = scene.network.halfOpen();
    await scene.churn.run(scale.changes);
    await eventually(() =>
      expect(scene.replica.clusters.statuses()[0].reachable).toBe(false),
    );
    expect(scene.replica.live().size).toBeGreaterThan(0);
    heal();
    await scene.expectTruth();
  });

  it('out of reach for an hour: stale since then, nothing deleted', async () => {
    const { replica, network, churn } = scene;
    jest.useFakeTimers({ now: Date.now(), doNotFake: ALL_BUT_DATE });
    const cutAt = Date.now();
    const before = [...replica.live().keys()].sort();
    await network.disconnect();
    await eventually(() => expect(staleSince(scene)).toHaveLength(1));
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
    await scene.expectTruth();
    expect(staleSince(scene)).toEqual([]);
  });
});

/** The times since when jobs are out of date; all have one, or none has. */
function staleSince({ replica }: Scene): string[] {
  const times = [...replica.live().values()].map(
    item => item?.workload.staleSince ?? '',
  );
  return [...new Set(times)].filter(Boolean);
}
