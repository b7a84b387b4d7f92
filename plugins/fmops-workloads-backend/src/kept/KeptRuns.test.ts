import { resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { KeptEnd } from './KeptEnd';
import { KeptRuns } from './KeptRuns';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const id = { cluster: 'local', uid: 'u-1' };
const diagnosis: Diagnosis = {
  ...{ ruleId: 'app.cuda-oom', layer: 'app', priority: 20 },
  ...{ sentence: 'Out of memory.', advice: 'Use less.' },
  ...{ who: ['user'], evidence: [] },
};
const end = (lines: string[], diagnosed = true): KeptEnd => ({
  withLogs: { diagnoses: diagnosed ? [diagnosis] : [] },
  withoutLogs: { diagnoses: [] },
  log: lines.length
    ? { pod: 'tune-0', container: 'train', lines, truncated: true }
    : undefined,
});
const DAY = 24 * 60 * 60_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

describe.each(databases.eachSupportedId())('KeptRuns on %s', databaseId => {
  let knex: Knex;
  let kept: KeptRuns;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await knex.migrate.latest({
      directory: resolve(__dirname, '../../migrations'),
    });
    kept = new KeptRuns(knex);
  });

  afterEach(() => knex.destroy());

  it('gives back what was kept', async () => {
    const lines = ['loss 2.1', '', 'ünïcode 🚀'];
    await kept.keep(id, end(lines), '2026-03-01T10:00:00Z');
    expect(await kept.find(id)).toEqual({
      ...{ at: '2026-03-01T10:00:00Z', withLogs: { diagnoses: [diagnosis] } },
      ...{ withoutLogs: { diagnoses: [] } },
      log: { pod: 'tune-0', container: 'train' },
    });
    expect(await kept.log(id)).toEqual({
      ...{ pod: 'tune-0', container: 'train', lines, truncated: true },
      keptAt: '2026-03-01T10:00:00Z',
    });
    expect(await kept.find({ ...id, uid: 'u-2' })).toBeUndefined();
    expect(await kept.log({ ...id, uid: 'u-2' })).toBeUndefined();
  });

  it('keeps the first that tells as much, and replaces it by one that tells more', async () => {
    await kept.keep(id, end([]), 'a');
    expect(await kept.log(id)).toBeUndefined();
    await kept.keep(id, end(['one']), 'b');
    await kept.keep(id, end(['two']), 'c');
    await kept.keep(id, end(['three'], false), 'd');
    expect(await kept.log(id)).toMatchObject({ lines: ['one'], keptAt: 'b' });
  });

  it('tells how much is kept of what was kept lately', async () => {
    await kept.keep(id, end(['one']), ago(DAY));
    await kept.keep({ ...id, uid: 'u-2' }, end([]), ago(3 * DAY));
    expect([...(await kept.fullnessSince(ago(2 * DAY)))]).toEqual([
      ['local/u-1', 3],
    ]);
  });

  it('keeps one of what replicas write at once', async () => {
    const other = new KeptRuns(knex);
    await Promise.all(
      ['one', 'two', 'three'].flatMap(line =>
        [kept, other].map(replica => replica.keep(id, end([line]), line)),
      ),
    );
    const log = await kept.log(id);
    expect(log?.lines).toEqual([log?.keptAt]);
    expect(await knex('kept_runs')).toHaveLength(1);
  });

  it('forgets logs first, and the rest with the workload', async () => {
    await knex('workloads').insert({
      ...{ cluster: 'local', uid: 'u-1', state: 'Failed', epoch: 1 },
      ...{ resource_version: '1', record: '{}' },
    });
    await kept.keep(id, end(['old']), ago(31 * DAY));
    await kept.keep({ ...id, uid: 'u-2' }, end(['orphan']), ago(DAY));
    await kept.keep({ ...id, uid: 'u-3' }, end(['new']));
    await kept.purge(ago(30 * DAY));

    expect(await kept.log(id)).toBeUndefined();
    expect(await kept.find(id)).toMatchObject({
      withLogs: { diagnoses: [diagnosis] },
    });
    expect((await kept.find(id))?.log).toBeUndefined();
    expect(await kept.find({ ...id, uid: 'u-2' })).toBeUndefined();
    expect(await kept.log({ ...id, uid: 'u-3' })).toMatchObject({
      lines: ['new'],
    });
  });
});
