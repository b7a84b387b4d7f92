import { setTimeout as delay } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { eventually, until } from '@fmops/test-servers';
import type { ClusterRegistry } from '../clusters';
import type { StoreChange, WorkloadStore } from '../store';
import type { KeptEnd } from './KeptEnd';
import type { KeptRuns } from './KeptRuns';
import { RunKeeper } from './RunKeeper';

const END: KeptEnd = {
  withLogs: { diagnoses: [] },
  withoutLogs: { diagnoses: [] },
  log: { pod: 'p', container: 'c', lines: ['last'], truncated: false },
};
const NOTHING: KeptEnd = { ...END, log: undefined };

function aRun(uid: string, changes: Partial<Workload> = {}): Workload {
  const now = new Date().toISOString();
  return {
    ...{
      category: 'job',
      state: 'Succeeded',
      stateSince: now,
      finishedAt: now,
    },
    ref: {
      ...{ cluster: 'local', group: 'batch', version: 'v1', kind: 'Job' },
      ...{ namespace: 'team', name: uid, uid },
    },
    lineage: {},
    ...changes,
  };
}

/** A keeper of runs that a test plays. */
function scene(before: Workload[] = [], look = async () => END) {
  const runs = new Map(before.map(run => [run.ref.uid, run]));
  const ends = new Map<string, KeptEnd>();
  let tell: (change: StoreChange) => void = () => {};
  const at = jest.fn(look);
  const logger = mockServices.logger.mock();
  const keeper = new RunKeeper({
    ...{ logger, look: { at }, looks: [0, 5, 10] },
    clusters: { has: () => true } as unknown as ClusterRegistry,
    kept: {
      keep: async ({ uid }: Workload['ref'], end: KeptEnd) => {
        ends.set(uid, end);
      },
      fullness: async ({ uid }: Workload['ref']) =>
        ends.has(uid) ? 3 : undefined,
      fullnessSince: async () => new Map([['local/kept-before', 3]]),
      forget: async ({ uid }: Workload['ref']) => {
        ends.delete(uid);
      },
    } as unknown as KeptRuns,
    store: {
      all: () => [...runs.values()].map(workload => ({ workload })),
      get: (_: string, uid: string) => ({ workload: runs.get(uid) }),
      onChange: (listener: typeof tell) => {
        tell = listener;
        return () => {
          tell = () => {};
        };
      },
    } as unknown as WorkloadStore,
  });
  keeper.start();
  const change = (workload: Workload) => {
    const previous = runs.get(workload.ref.uid);
    runs.set(workload.ref.uid, workload);
    tell({ type: 'changed', workload, previous });
  };
  return { at, change, ends, keeper, logger };
}

describe('RunKeeper', () => {
  it('keeps a run when it ends, and once only', async () => {
    const { at, change, ends } = scene();
    change(aRun('a', { state: 'Running', finishedAt: undefined }));
    await delay(10);
    expect(at).not.toHaveBeenCalled();
    change(aRun('a'));
    change(aRun('a', { message: 'again' }));
    await until(() => ends.has('a'));
    change(aRun('a', { deletedAt: new Date().toISOString() }));
    await delay(30);
    expect(ends.get('a')).toBe(END);
    expect(at).toHaveBeenCalledTimes(1);
  });

  it('keeps what is deleted before it has ended, and endpoints', async () => {
    const { change, ends } = scene();
    const deletedAt = new Date().toISOString();
    change(aRun('a', { state: 'Unknown', deletedAt }));
    change(aRun('b', { category: 'endpoint', state: 'Ready', deletedAt }));
    change(aRun('c', { category: 'endpoint', state: 'Failed' }));
    await until(() => ends.size === 2);
    await delay(30);
    expect([...ends.keys()].sort()).toEqual(['a', 'b']);
  });

  it('looks again while nothing is found, and after errors', async () => {
    const looks = [NOTHING, new Error('lost'), END];
    const { at, change, ends } = scene([], async () => {
      const next = looks.shift()!;
      if (next instanceof Error) throw next;
      return next;
    });
    change(aRun('a'));
    await until(() => ends.has('a'));
    expect(at).toHaveBeenCalledTimes(3);
    expect(ends.get('a')).toBe(END);
  });

  it('gives up after the last look, and keeps no nothing', async () => {
    const { at, change, ends } = scene([], async () => NOTHING);
    change(aRun('a'));
    await eventually(() => expect(at).toHaveBeenCalledTimes(3));
    await delay(30);
    expect(at).toHaveBeenCalledTimes(3);
    expect(ends.size).toBe(0);
  });

  it('keeps what has ended while no portal ran, if not long ago', async () => {
    const { ends } = scene([
      aRun('recent'),
      aRun('old', { finishedAt: '2026-01-01T00:00:00Z' }),
      aRun('gone', { deletedAt: new Date().toISOString() }),
      aRun('kept-before'),
    ]);
    await until(() => ends.size);
    await delay(20);
    expect([...ends.keys()]).toEqual(['recent']);
  });

  it('forgets the end of a run that lives again', async () => {
    const { change, ends } = scene();
    change(aRun('a'));
    await until(() => ends.size === 1);
    change(aRun('a', { state: 'Running', finishedAt: undefined }));
    await eventually(() => expect(ends.size).toBe(0));
  });

  it('looks at few of a thousand at a time', async () => {
    let now = 0;
    let most = 0;
    const { change, ends } = scene([], async () => {
      now += 1;
      most = Math.max(most, now);
      await delay(1);
      now -= 1;
      return END;
    });
    for (let run = 0; run < 1_000; run++) change(aRun(`${run}`));
    await until(() => ends.size === 1_000);
    expect(most).toBe(4);
  });

  it('says once how many it could not keep of more than it can', async () => {
    jest.useFakeTimers();
    const never = new Promise<KeptEnd>(() => {});
    const { change, keeper, logger } = scene([], () => never);
    for (let run = 0; run < 2_010; run++) change(aRun(`${run}`));
    await jest.advanceTimersByTimeAsync(11_000);
    jest.useRealTimers();
    expect(logger.warn.mock.calls).toEqual([
      ['The ends of 6 runs are not kept: too many ended at once'],
    ]);
    keeper.stop();
  });
});
