import { randomUUID } from 'node:crypto';
import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { ReviewSettings } from '@fmops/backstage-plugin-fmops-evaluations-common';
import makeKnex, { type Knex } from 'knex';
import { migrate } from '../../database/migrate';
import { AssignmentStore } from './AssignmentStore';
import { CampaignStore } from './CampaignStore';
import { ASSIGNMENTS, SKIPS, type AssignmentRow } from './tables';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const SETTINGS: ReviewSettings = {
  title: 'Review',
  task: 'scored',
  owner: 'user:default/owner',
  reviewers: ['group:default/all'],
  reviewersPerItem: 2,
  reveal: 'never',
};

const item = (index: number) => ({
  content: { prompt: [], answers: [] },
  sourceIndex: index,
  sourceKey: `${index}`,
  sourceDigest: '',
});

describe.each(databases.eachSupportedId())('AssignmentStore, %s', id => {
  let knex: Knex;
  let others: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrate(mockServices.database.mock({ getClient: async () => knex }));
    others = secondClient(id, knex);
  });
  afterAll(async () => {
    if (others !== knex) await others.destroy();
  });

  const campaign = async (count: number, reviewersPerItem = 2) => {
    const { id: campaignId } = await new CampaignStore(knex).create(
      { ...SETTINGS, reviewersPerItem },
      {
        ...{ models: [], source: '', sourceRows: count, share: 1, seed: 1 },
        ...{ subject: { entityRefs: [] }, evaluationIds: [] },
      },
      Array.from({ length: count }, (_, index) => item(index)),
      SETTINGS.owner,
    );
    return campaignId;
  };
  const rows = (campaignId: string) =>
    knex<AssignmentRow>(ASSIGNMENTS).where({ campaign_id: campaignId });

  it('gives each item to as many people as are to judge it, whoever hands out', async () => {
    const campaignId = await campaign(40);
    const stores = [knex, others].map(
      client => new AssignmentStore(client, 60_000),
    );
    const people = Array.from({ length: 8 }, (_, i) => `user:default/${i}`);
    await Promise.all(
      people.map(async (reviewer, index) => {
        const store = stores[index % stores.length];
        for (;;) {
          const taken = await store.take({ campaignId, reviewer });
          if (!taken) return;
          expect(
            await knex(ASSIGNMENTS)
              .where({ id: taken.id, reviewer, state: 'leased' })
              .update({ state: 'judged', judged_at: randomUUID().slice(30) }),
          ).toBe(1);
        }
      }),
    );
    const judged = await rows(campaignId);
    expect(judged.every(({ state }) => state === 'judged')).toBe(true);
    const pairs = new Set(judged.map(row => `${row.item_id} ${row.reviewer}`));
    expect(pairs.size).toBe(80);
  });

  it('gives what somebody holds to nobody else until the lease has run out', async () => {
    const campaignId = await campaign(2, 1);
    const store = new AssignmentStore(knex, 60_000);
    const brief = new AssignmentStore(others, -1);
    const [ann, bob, cyn] = ['ann', 'bob', 'cyn'];
    const left = await brief.take({ campaignId, reviewer: ann });
    const held = await store.take({ campaignId, reviewer: bob });
    expect(held?.item_id).not.toBe(left?.item_id);
    // What nobody holds comes first; what is left behind comes last
    expect((await store.take({ campaignId, reviewer: cyn }))?.id).toBe(
      left?.id,
    );
    expect(await store.take({ campaignId, reviewer: ann })).toBeUndefined();
    expect((await store.take({ campaignId, reviewer: bob }))?.id).toBe(
      held?.id,
    );
  });

  it('gives nobody an item that they have left to others', async () => {
    const campaignId = await campaign(1, 2);
    const store = new AssignmentStore(knex, 60_000);
    const [{ item_id: itemId }] = await rows(campaignId);
    await knex(SKIPS).insert({
      ...{ campaign_id: campaignId, item_id: itemId },
      ...{ reviewer: 'ann', at: '' },
    });
    expect(await store.take({ campaignId, reviewer: 'ann' })).toBeUndefined();
    expect(await store.take({ campaignId, reviewer: 'bob' })).toBeDefined();
  });
});

/** A client of its own to the same database; SQLite's is in one process alone. */
function secondClient(id: TestDatabaseId, knex: Knex): Knex {
  return id === 'SQLITE_3' ? knex : makeKnex(knex.client.config);
}
