import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { DatasetRecords } from '../datasets/DatasetRecords';
import {
  FineTuningRecords,
  type FineTuningRecord,
} from '../fineTunings/FineTuningRecords';
import { migrate } from './migrate';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const OWNER = 'group:default/team';
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));

const reservation = (id: string, name = id) => ({
  ...{ id, name, owner: OWNER, title: 'A title' },
  ...{ uri: `pvc://claim/${id}`, uploadedBy: 'user:default/one' },
});
const rows = (digest: string) => ({
  ...{ rows: 3_000_000_000, sizeBytes: 5_000_000_000, digest },
  ...{ layout: 'messages', columns: ['messages'], ignoredColumns: ['id'] },
});

const fineTuning = (id: string): FineTuningRecord => ({
  ...{ id, name: 'tuned', owner: OWNER, dataset: 'd', baseModel: 'm' },
  ...{ template: 't', form: { r: 8 }, idempotencyKey: 'key', requestHash: 'h' },
  settings: {
    ...{ method: 'lora', instanceType: 'g6.xlarge', gpusPerNode: 1 },
    ...{ minImprovement: 5, cluster: 'c', namespace: 'n', serve: true },
  },
  startedBy: 'user:default/one',
  startedAt: at(0).toISOString(),
  triedAt: at(0).toISOString(),
});

describe.each(databases.eachSupportedId())('records on %s', databaseId => {
  it('keeps datasets, one for a name and for the rows of an owner', async () => {
    const knex = await databases.init(databaseId);
    await migrate(mockServices.database({ knex }));
    const records = new DatasetRecords(knex);
    await records.reserve(reservation('a'), at(0));
    await expect(records.reserve(reservation('b', 'a'), at(0))).rejects.toThrow(
      /being uploaded under the name a/,
    );
    expect(await records.list()).toEqual([]);
    expect(await records.store('a', rows('sha256:1'), at(1))).toBe(true);
    expect(await records.get('a')).toEqual({
      ...{ name: 'a', entityRef: 'modeldataset:default/a', title: 'A title' },
      ...{ owner: OWNER, uri: 'pvc://claim/a', uploadedBy: 'user:default/one' },
      ...rows('sha256:1'),
      uploadedAt: at(1).toISOString(),
    });

    await records.reserve(reservation('c'), at(2));
    expect(await records.store('c', rows('sha256:1'), at(3))).toBe(false);
    expect(await records.named(OWNER, 'sha256:1')).toBe('a');
    expect(await records.abandoned(at(2))).toEqual([]);
    expect(await records.abandoned(at(3))).toEqual([
      { id: 'c', name: 'c', owner: OWNER },
    ]);
    await records.delete('c');
    await expect(records.store('c', rows('x'), at(4))).rejects.toThrow(
      /longer than an hour/,
    );
  });

  it('keeps fine-tunings, one for a key, and lets one caller take over', async () => {
    const knex = await databases.init(databaseId);
    await migrate(mockServices.database({ knex }));
    const records = new FineTuningRecords(knex);
    expect(await records.add(fineTuning('1'))).toBe(true);
    expect(await records.add(fineTuning('2'))).toBe(false);
    const known = await records.withKey('user:default/one', 'key');
    expect(known).toEqual(fineTuning('1'));
    const now = at(5).toISOString();
    const taken = await Promise.all(
      [1, 2, 3].map(() => records.takeOver(fineTuning('1'), now)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    await records.setTask('1', 'task');
    expect(await records.ofOwners([OWNER])).toEqual([
      { ...fineTuning('1'), taskId: 'task', triedAt: now },
    ]);
  });

  it('goes back to no tables', async () => {
    const knex = await databases.init(databaseId);
    await migrate(mockServices.database({ knex }));
    await knex.migrate.rollback(
      {
        directory: resolvePackagePath(
          '@fmops/backstage-plugin-fmops-models-backend',
          'migrations',
        ),
      },
      true,
    );
    expect(await knex.schema.hasTable('uploaded_datasets')).toBe(false);
    expect(await knex.schema.hasTable('fine_tunings')).toBe(false);
  });
});
