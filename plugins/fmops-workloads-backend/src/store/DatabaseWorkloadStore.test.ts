import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { eventually } from '@fmops/test-servers';
import type { Knex } from 'knex';
import type { ObservedWorkload } from '../kinds';
import { DatabaseWorkloadStore } from './DatabaseWorkloadStore';
import type { StoreChange } from './WorkloadStore';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const JOBS = { cluster: 'a', group: 'batch', kind: 'Job' };

function observed(
  uid: string,
  resourceVersion: number | string,
  state: Workload['state'],
  changes: Partial<Workload> = {},
): ObservedWorkload {
  return {
    resourceVersion: `${resourceVersion}`,
    podSelector: `batch.kubernetes.io/job-name=${uid}`,
    workload: {
      category: 'job',
      ref: { ...JOBS, version: 'v1', namespace: 'n', name: uid, uid },
      state,
      queuedAt: '2026-08-20T09:00:00Z',
      lineage: {},
      ...changes,
    },
  };
}

/** Holds all connections until the returned function is called. */
async function blockDatabase(knex: Knex): Promise<() => Promise<void>> {
  const { max } = knex.client.pool;
  const held = await Promise.all(
    Array.from({ length: max }, () => knex.transaction()),
  );
  return async () => {
    await Promise.all(held.map(tx => tx.rollback()));
  };
}

describe.each(databases.eachSupportedId())('DatabaseWorkloadStore, %s', id => {
  let knex: Knex;
  let store: DatabaseWorkloadStore;
  let logger: ReturnType<typeof mockServices.logger.mock>;

  const open = () =>
    DatabaseWorkloadStore.create({
      database: mockServices.database.mock({
        getClient: async () => knex,
      }),
      logger,
    });
  const states = async (uid: string) =>
    (await store.transitions('a', uid)).map(({ state }) => state);

  beforeEach(async () => {
    knex = await databases.init(id as TestDatabaseId);
    logger = mockServices.logger.mock();
    store = await open();
  });

  afterEach(async () => {
    await store.settled();
    await knex.destroy();
  });

  it('keeps the newest version of an object, in any order of arrival', () => {
    store.observe(1, observed('j', 10, 'Running'));
    store.observe(1, observed('j', 9, 'Pending'));
    expect(store.get('a', 'j')?.workload.state).toBe('Running');

    store.observe(1, observed('j', 100, 'Succeeded'));
    expect(store.get('a', 'j')?.workload.state).toBe('Succeeded');
  });

  it('takes a later list as it is, though versions went back', async () => {
    store.observe(1, observed('j', 5_000, 'Succeeded'));
    await store.replace(JOBS, 2, [observed('j', 3, 'Running')]);
    expect(store.get('a', 'j')?.workload.state).toBe('Running');
  });

  it('keeps each state in the history, and the same one once', async () => {
    store.observe(1, observed('j', 1, 'Pending'));
    store.observe(1, observed('j', 2, 'Pending', { message: 'no node' }));
    store.observe(1, observed('j', 3, 'Running'));
    store.observe(
      1,
      observed('j', 4, 'Failed', {
        reason: 'BackoffLimitExceeded',
        finishedAt: '2026-08-20T10:00:00Z',
      }),
    );

    expect(await states('j')).toEqual(['Pending', 'Running', 'Failed']);
    expect((await store.transitions('a', 'j'))[2]).toEqual({
      state: 'Failed',
      reason: 'BackoffLimitExceeded',
      message: undefined,
      at: '2026-08-20T10:00:00Z',
    });
  });

  it.each<[Workload['state'], Partial<Workload>, string]>([
    ['Pending', {}, '2026-08-20T09:00:00Z'],
    ['Pending', { startedAt: '2026-08-20T09:00:01Z' }, '2026-08-20T09:00:00Z'],
    ['Queued', {}, '2026-08-20T09:00:00Z'],
    ['Running', { startedAt: '2026-08-20T09:30:00Z' }, '2026-08-20T09:30:00Z'],
    ['Failed', { finishedAt: '2026-08-20T10:00:00Z' }, '2026-08-20T10:00:00Z'],
  ])(
    'dates what it first sees %s, %j, from the object',
    async (state, times, since) => {
      store.observe(1, observed('j', 1, state, times));
      expect(store.get('a', 'j')?.workload.stateSince).toBe(since);
      expect((await store.transitions('a', 'j'))[0].at).toBe(since);
    },
  );

  it('dates what it first sees running from a part that it sees later', async () => {
    store.observe(1, observed('j', 1, 'Running'));
    await store.settled();
    store.partStarted('a', 'j', '2026-08-20T09:30:00Z');
    expect(store.get('a', 'j')?.workload.stateSince).toBe(
      '2026-08-20T09:30:00Z',
    );
    expect((await store.transitions('a', 'j'))[0].at).toBe(
      '2026-08-20T09:30:00Z',
    );
    await store.markDeleted('a', 'j');
    const { stateSince, deletedAt } = store.get('a', 'j')!.workload;
    expect(stateSince).toBe(deletedAt);
  });

  it('dates what happens before its eyes by its own clock', async () => {
    const begin = new Date().toISOString();
    const startedAt = '2026-08-20T09:00:01Z';
    store.observe(1, observed('j', 1, 'Queued'));
    store.observe(1, observed('j', 2, 'Pending'));
    store.observe(1, observed('j', 3, 'Running', { startedAt }));
    const [, ...seen] = await store.transitions('a', 'j');
    expect(seen.map(({ state }) => state)).toEqual(['Pending', 'Running']);
    seen.forEach(({ at }) => expect(at >= begin).toBe(true));
    expect(store.get('a', 'j')?.workload.stateSince).toBe(seen[1].at);
  });

  it('has everything again after a restart', async () => {
    store.observe(1, observed('j', 1, 'Pending'));
    store.observe(1, observed('j', 2, 'Running', { restarts: 2 }));
    const before = store.get('a', 'j');
    await store.settled();

    store = await open();

    expect(store.get('a', 'j')?.workload).toEqual(before?.workload);
    expect(store.get('a', 'j')?.podSelector).toBe(before?.podSelector);
    expect(await states('j')).toEqual(['Pending', 'Running']);
    store.observe(1, observed('j', 3, 'Succeeded'));
    expect(await states('j')).toEqual(['Pending', 'Running', 'Succeeded']);
  });

  it('does not let a replica that lags behind overwrite what another has stored', async () => {
    const other = await open();
    store.observe(1, observed('j', 1, 'Pending'));
    other.observe(1, observed('j', 1, 'Pending'));
    store.observe(1, observed('j', 5, 'Succeeded'));
    await store.settled();
    other.observe(1, observed('j', 2, 'Running'));
    await other.settled();

    const restarted = await open();
    expect(restarted.get('a', 'j')?.workload.state).toBe('Succeeded');
  });

  it('keeps the newest version when replicas see a workload for the first time together', async () => {
    const other = await open();
    const uids = Array.from({ length: 30 }, (_, index) => `j${index}`);
    for (const uid of uids) {
      const [ahead, behind] =
        Number(uid.slice(1)) % 2 ? [store, other] : [other, store];
      behind.observe(1, observed(uid, 1, 'Pending'));
      ahead.observe(1, observed(uid, 5, 'Succeeded'));
    }
    await Promise.all([store.settled(), other.settled()]);

    const restarted = await open();
    const stored = uids.map(uid => restarted.get('a', uid)?.workload.state);
    expect(new Set(stored)).toEqual(new Set(['Succeeded']));
  });

  it('notes one transition when two replicas see it', async () => {
    const other = await open();
    for (const replica of [store, other]) {
      replica.observe(1, observed('j', 1, 'Pending'));
      replica.observe(1, observed('j', 2, 'Running'));
    }
    await other.settled();
    expect(await states('j')).toEqual(['Pending', 'Running']);
  });

  it('marks as deleted what a complete list lacks, and nothing else', async () => {
    store.observe(1, observed('done', 1, 'Succeeded'));
    store.observe(1, observed('lost', 2, 'Running'));
    store.observe(1, observed('there', 3, 'Running'));
    const elsewhere = observed('elsewhere', 4, 'Running');
    elsewhere.workload.ref.cluster = 'b';
    store.observe(1, elsewhere);

    await store.replace(JOBS, 2, [observed('there', 3, 'Running')]);

    expect(store.get('a', 'done')?.workload).toMatchObject({
      state: 'Succeeded',
      deletedAt: expect.any(String),
    });
    expect(store.get('a', 'lost')?.workload).toMatchObject({
      state: 'Unknown',
      reason: 'Deleted',
      message: expect.stringContaining('before it had finished'),
      deletedAt: expect.any(String),
    });
    expect(store.get('a', 'there')?.workload.deletedAt).toBeUndefined();
    expect(store.get('b', 'elsewhere')?.workload.deletedAt).toBeUndefined();
    expect(await states('lost')).toEqual(['Running', 'Unknown']);
  });

  it('stores that a list lacks what another replica has seen change last', async () => {
    const other = await open();
    store.observe(1, observed('j', 10, 'Pending'));
    await store.settled();
    other.observe(5, observed('j', 11, 'Running'));
    await other.settled();
    store.observe(1, observed('j', 11, 'Running'));
    await store.replace(JOBS, 7, []);
    await store.settled();
    expect((await open()).get('a', 'j')?.workload).toMatchObject({
      deletedAt: expect.any(String),
    });
  });

  it('tells the newest list of each watch, before and after a restart', async () => {
    expect(store.newestEpoch(JOBS)).toBe(0);
    await store.replace(JOBS, 7, [observed('j', 1, 'Running')]);
    store.observe(5, observed('k', 2, 'Running'));
    await store.settled();
    expect([store, await open()].map(s => s.newestEpoch(JOBS))).toEqual([7, 7]);
    expect(store.newestEpoch({ ...JOBS, kind: 'CronJob' })).toBe(0);
  });

  it('brings a workload back that is listed again', async () => {
    store.observe(1, observed('j', 1, 'Running'));
    await store.replace(JOBS, 2, []);
    await store.replace(JOBS, 3, [observed('j', 1, 'Running')]);
    expect(store.get('a', 'j')?.workload).toMatchObject({
      state: 'Running',
      deletedAt: undefined,
    });
  });

  it('knows no pods of what is gone: those of its name are another’s', async () => {
    store.observe(1, observed('j', 1, 'Running'));
    expect(store.get('a', 'j')?.podSelector).toBe(
      'batch.kubernetes.io/job-name=j',
    );
    await store.markDeleted('a', 'j');
    expect(store.get('a', 'j')?.podSelector).toBeUndefined();
    expect([...store.all()][0].podSelector).toBeUndefined();
  });

  it('ends as Cancelled what was stopped, on the replica that was asked and on others', async () => {
    store.observe(1, observed('j', 1, 'Running'));
    await store.settled();
    const other = await open();
    await store.markStopped('a', 'j', 'user:default/data-scientist');

    await store.markDeleted('a', 'j');
    await other.markDeleted('a', 'j');

    for (const replica of [store, other]) {
      expect(replica.get('a', 'j')?.workload).toMatchObject({
        state: 'Cancelled',
        reason: 'Stopped',
        message: 'Stopped by user:default/data-scientist',
        finishedAt: expect.any(String),
      });
    }
  });

  it('leaves the end of a job that finished before it was deleted', async () => {
    store.observe(1, observed('j', 1, 'Running'));
    await store.markStopped('a', 'j', 'user:default/data-scientist');
    store.observe(1, observed('j', 2, 'Succeeded'));
    await store.markDeleted('a', 'j');
    expect(store.get('a', 'j')?.workload.state).toBe('Succeeded');
  });

  it('shows what pods explain, as long as the state holds', () => {
    store.observe(1, observed('j', 1, 'Pending'));
    store.explain('a', 'j', { state: 'Pending', reason: 'Unschedulable' });
    store.observe(1, observed('j', 2, 'Pending'));
    expect(store.get('a', 'j')?.workload.reason).toBe('Unschedulable');

    store.observe(1, observed('j', 3, 'Running'));
    expect(store.get('a', 'j')?.workload.reason).toBeUndefined();
  });

  it('shows pods that tell another state than the controller, since when they do', async () => {
    const endpoint = { category: 'endpoint' as const };
    const pods = {
      state: 'Ready' as const,
      becomes: 'Degraded' as const,
      reason: 'ReadyWithUnreadyPods',
    };
    store.observe(1, observed('e', 1, 'Ready', endpoint));
    store.explain('a', 'e', pods);
    const since = store.get('a', 'e')?.workload.stateSince;
    store.explain('a', 'e', { ...pods, message: '1 of 2 pods are ready.' });

    expect(store.get('a', 'e')).toMatchObject({
      workload: { state: 'Degraded', stateSince: since },
      observed: { state: 'Ready' },
    });
    store.explain('a', 'e', { state: 'Ready' });
    expect(store.get('a', 'e')?.workload.state).toBe('Ready');
    expect(await states('e')).toEqual(['Ready', 'Degraded', 'Ready']);
  });

  it('keeps when an endpoint was ready first, and dates states as objects do', () => {
    const at = (hour: number) => `2026-08-20T1${hour}:00:00Z`;
    const seen = (version: number, state: Workload['state'], hour: number) =>
      store.observe(1, {
        ...observed('e', version, state, {
          category: 'endpoint',
          startedAt: state === 'Ready' ? at(hour) : undefined,
        }),
        since: at(hour),
      });
    seen(1, 'Ready', 0);
    seen(2, 'Pending', 1);
    seen(3, 'Ready', 2);
    expect(store.get('a', 'e')?.workload).toMatchObject({
      startedAt: at(0),
      stateSince: at(2),
    });
  });

  it('shows what the queue says, until it says nothing any more', async () => {
    const verdict = {
      jobUid: 'j',
      state: 'Queued' as const,
      reason: 'ExceedsMaxQuota',
      since: '2026-08-20T10:00:02Z',
      queue: { localQueue: 'team-a', severity: 'blocked' as const },
    };
    store.observe(1, observed('j', 1, 'Suspended'));
    store.queued('a', 'j', verdict);
    expect(store.get('a', 'j')?.workload).toMatchObject({
      state: 'Queued',
      stateSince: '2026-08-20T10:00:02Z',
      reason: 'ExceedsMaxQuota',
      queue: { localQueue: 'team-a', severity: 'blocked' },
    });

    store.observe(1, observed('j', 2, 'Pending'));
    expect(store.get('a', 'j')?.workload.state).toBe('Queued');
    await store.settled();
    store = await open();
    expect(store.get('a', 'j')?.workload.state).toBe('Queued');

    store.observe(1, observed('j', 2, 'Pending'));
    store.queued('a', 'j', undefined);
    store.explain('a', 'j', { state: 'Pending', reason: 'Unschedulable' });
    expect(store.get('a', 'j')?.workload).toMatchObject({
      state: 'Pending',
      reason: 'Unschedulable',
    });
    store.observe(1, observed('j', 3, 'Succeeded'));
    store.queued('a', 'j', verdict);
    expect(store.get('a', 'j')?.workload.state).toBe('Succeeded');
  });

  it('marks what cannot be read now as out of date, with the time since when', () => {
    store.observe(1, observed('j', 1, 'Running'));
    store.setStale(JOBS, '2026-08-20T12:00:00.000Z');
    expect(store.get('a', 'j')?.workload.staleSince).toBe(
      '2026-08-20T12:00:00.000Z',
    );
    store.setStale(JOBS, undefined);
    expect(store.get('a', 'j')?.workload.staleSince).toBeUndefined();
  });

  it('forgets what was deleted long ago, with its history', async () => {
    store.observe(1, observed('old', 1, 'Running'));
    store.observe(1, observed('there', 2, 'Running'));
    await store.markDeleted('a', 'old');
    const removed: StoreChange[] = [];
    store.onChange(change => removed.push(change));

    expect(await store.purge('2000-01-01T00:00:00.000Z')).toBe(0);
    expect(await store.purge('2999-01-01T00:00:00.000Z')).toBe(1);

    expect(removed).toEqual([
      {
        ...{ type: 'removed', key: 'a/old' },
        previous: expect.objectContaining({ deletedAt: expect.any(String) }),
      },
    ]);
    expect(store.get('a', 'old')).toBeUndefined();
    expect(await states('old')).toEqual([]);
    expect((await open()).get('a', 'old')).toBeUndefined();
    expect((await open()).get('a', 'there')?.workload.ref.uid).toBe('there');
  });

  it('says once in a while that the database fails, and stores all when it is back', async () => {
    await knex.schema.renameTable('workloads', 'away');
    for (let version = 1; version <= 50; version++) {
      store.observe(1, observed(`j${version}`, version, 'Running'));
      await store.settled();
    }
    expect(logger.error).toHaveBeenCalledTimes(1);
    const [message, error] = logger.error.mock.calls[0];
    expect(message).toContain('will be tried again');
    // The statement holds all records.
    expect(`${message}${error}`.length).toBeLessThan(500);

    await knex.schema.renameTable('away', 'workloads');
    await eventually(async () => {
      const [{ count }] = await knex('workloads').count({ count: '*' });
      expect(Number(count)).toBe(50);
    });
  });

  it('stores all others when the database does not take one', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    // What JSON can hold, and no text of a database.
    store.observe(1, observed('odd-\0-\ud800', 1, 'Running'));
    for (let index = 0; index < 120; index += 1) {
      store.observe(1, observed(`j${index}`, 1, 'Running'));
    }
    for (let attempt = 0; attempt < 15; attempt += 1) {
      await jest.advanceTimersByTimeAsync(2_100);
      await store.settled();
    }
    jest.useRealTimers();
    const kept = [...(await open()).all()].map(({ workload }) => workload);
    expect(kept).toHaveLength(120);
  });

  it('does not wait long at its end for a database that does not answer', async () => {
    const release = await blockDatabase(knex);
    store.observe(1, observed('j', 1, 'Running'));
    const begin = Date.now();
    await store.close();
    expect(Date.now() - begin).toBeLessThan(20_000);
    await release();
  });

  it('tells listeners nothing when nothing has changed for readers', () => {
    store.observe(1, observed('j', 1, 'Running'));
    const changes: StoreChange[] = [];
    store.onChange(change => changes.push(change));
    store.observe(2, observed('j', 2, 'Running'));
    expect(changes).toEqual([]);
  });

  it('takes ten thousand workloads in a list', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      observed(`j${index}`, index + 1, 'Succeeded'),
    );
    await store.replace(JOBS, 1, many);
    await store.settled();
    const [{ count }] = await knex('workloads').count({ count: '*' });
    expect(Number(count)).toBe(10_000);
  });
});
