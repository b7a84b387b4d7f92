import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../../database/migrate';
import type { ReviewCaller } from '../ReviewCaller';
import { CampaignStore } from '../store';
import { CAMPAIGNS } from '../store/tables';
import { Outcomes, type OutcomesOptions } from './Outcomes';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** A campaign with outcomes whose evaluations are recorded by `record`. */
async function start(record: (id: string) => Promise<void>) {
  const knex = await databases.init('SQLITE_3');
  await migrate(mockServices.database({ knex }));
  const store = new CampaignStore(knex);
  const { id } = await store.create(
    {
      ...{ title: 'Review', task: 'pairwise', owner: 'user:default/owner' },
      ...{ reviewers: ['user:default/ann'], reviewersPerItem: 1 },
      reveal: 'never',
    },
    {
      ...{ models: [], source: 'file', sourceRows: 0, share: 1, seed: 1 },
      ...{ subject: { entityRefs: [] }, evaluationIds: [] },
    },
    [],
    'user:default/owner',
  );
  const outcomes = new Outcomes({
    store,
    permits: { require: async () => {} },
    reports: { of: async () => ({ agreement: [] }) },
    evaluations: {
      record: async () => {
        await record(id);
        return [{ evaluation: { id: 'recorded' } }];
      },
      remove: async () => {},
    },
  } as unknown as OutcomesOptions);
  const caller = {
    userRef: 'user:default/owner',
    assertOwner: async () => {},
  } as unknown as ReviewCaller;
  return { caller, id, knex, outcomes, store };
}

it('keeps no outcome of a review that was reopened meanwhile', async () => {
  const { caller, id, outcomes, store } = await start(async campaignId => {
    await outcomes.reopen(caller, await store.get(campaignId));
  });
  await expect(outcomes.finish(caller, await store.get(id))).rejects.toThrow(
    'The review was reopened meanwhile',
  );
  const { details, isOpen } = await store.get(id);
  expect({ isOpen, ids: details.evaluationIds }).toEqual({
    ...{ isOpen: true, ids: [] },
  });
});

it('reopens in one step, without what the review had become', async () => {
  const { caller, id, knex, outcomes, store } = await start(async () => {});
  const finished = await outcomes.finish(caller, await store.get(id));
  expect(finished.details.evaluationIds).toEqual(['recorded']);
  const updates: string[] = [];
  knex.on('query', ({ sql }: { sql: string }) => {
    if (sql.startsWith(`update \`${CAMPAIGNS}\``)) updates.push(sql);
  });
  const open = await outcomes.reopen(caller, finished);
  expect(open.isOpen).toBe(true);
  // Who goes on may have seen the results
  expect(open.details.unblinded).toBe(true);
  expect(open.details.evaluationIds).toEqual([]);
  expect(updates).toEqual([
    expect.stringMatching(/state.*details|details.*state/),
  ]);
});
