import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Knex } from 'knex';
import type { ObservedWorkload } from '../kinds';
import { DatabaseWorkloadStore } from './DatabaseWorkloadStore';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const accelerators = { resource: 'nvidia.com/gpu', requested: 8 };
const instances = [{ instanceType: 'p5.48xlarge', devices: 8 }];

const observed = (
  cluster: string,
  uid: string,
  version: number,
  state: Workload['state'],
  more: Partial<Workload> = { accelerators },
): ObservedWorkload => ({
  resourceVersion: `${version}`,
  workload: {
    category: 'job',
    ref: {
      ...{ cluster, group: 'batch', version: 'v1', kind: 'Job' },
      ...{ namespace: 'n', name: uid, uid },
    },
    ...{ state, lineage: {}, ...more },
  },
});

describe.each(databases.eachSupportedId())('What cost needs, %s', id => {
  let knex: Knex;
  let store: DatabaseWorkloadStore;

  const open = () =>
    DatabaseWorkloadStore.create({
      database: mockServices.database.mock({ getClient: async () => knex }),
      logger: mockServices.logger.mock(),
    });

  beforeEach(async () => {
    knex = await databases.init(id as TestDatabaseId);
    store = await open();
  });

  afterEach(async () => {
    await store.settled();
    await knex.destroy();
  });

  it('keeps where a run was, after it has ended and over a restart', async () => {
    store.observe(1, observed('a', 'j', 1, 'Running'));
    store.place('a', 'j', instances);
    store.observe(1, observed('a', 'j', 2, 'Succeeded'));
    await store.settled();
    const again = await open();
    const kept = { ...accelerators, instances };
    expect(store.get('a', 'j')?.workload.accelerators).toEqual(kept);
    expect(again.get('a', 'j')?.workload.accelerators).toEqual(kept);
  });

  it('says nothing of a place where there are no accelerators', () => {
    store.observe(1, observed('a', 'j', 1, 'Running', {}));
    store.place('a', 'j', instances);
    expect(store.get('a', 'j')?.workload.accelerators).toBeUndefined();
  });

  it('tells the states of those that are asked for, in their order', async () => {
    store.observe(1, observed('a', 'j', 1, 'Queued'));
    store.observe(1, observed('b', 'j', 1, 'Pending'));
    store.observe(1, observed('a', 'other', 1, 'Pending'));
    store.observe(1, observed('a', 'j', 2, 'Running'));
    store.observe(1, observed('a', 'j', 3, 'Queued'));
    const histories = await store.histories([
      { cluster: 'a', uid: 'j' },
      { cluster: 'b', uid: 'j' },
      { cluster: 'b', uid: 'unknown' },
    ]);
    expect(
      [...histories].map(([key, states]) => [key, states.map(s => s.state)]),
    ).toEqual([
      ['a/j', ['Queued', 'Running', 'Queued']],
      ['b/j', ['Pending']],
    ]);
    expect(histories.get('b/j')![0].at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});
