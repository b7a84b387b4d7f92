import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { verifyHistory } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { eventually } from '@fmops/test-servers';
import type { Knex } from 'knex';
import {
  ENDPOINT,
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
  SECOND,
} from './__testUtils__/scene';
import { migrated, startReplica } from './__testUtils__/startReplica';
import { HistoryStore } from './history';
import { PromotionReader } from './PromotionReader';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const user = (ref: string) => mockCredentials.user(ref);
const toProd = {
  ...{ model: MODEL, version: '2', endpoint: ENDPOINT, stage: 'prod' },
  reason: 'It is better',
};

describe.each(databases.eachSupportedId())('promotions on %s', id => {
  let knex: Knex;
  let entities: Entity[];
  let done: string[];
  const replica = (approvals: number) =>
    startReplica({
      database: knex,
      entities: () => entities,
      stages: [
        {
          name: 'prod',
          gates: [{ type: 'licence', allowed: ['Apache-2.0'] }],
          approvers: [{ groups: [REVIEWERS], count: approvals }],
          action: { type: 'counted' },
        },
      ],
      types: ({ actions }) =>
        actions.add({
          type: 'counted',
          create: () => ({
            title: 'Counts',
            terms: {},
            step: async ({ key }) => {
              done.push(key);
              return { state: 'done', summary: 'Counted' };
            },
          }),
        }),
    });
  const events = async () => {
    const entries = await new HistoryStore(knex).read(MODEL);
    expect(await verifyHistory(entries)).toMatchObject({ intact: true });
    return entries.map(({ payload }) => payload!.event);
  };
  const untilState = (promotion: string, state: string) =>
    eventually(async () =>
      expect(await new PromotionReader(knex).row(promotion)).toMatchObject({
        state,
      }),
    );

  beforeEach(async () => {
    knex = await migrated(await databases.init(id));
    entities = sceneEntities();
    done = [];
  });

  afterEach(() => knex.destroy());

  it('takes one of those that are asked for at once', async () => {
    const replicas = [await replica(1), await replica(1)];
    const asked = await Promise.allSettled(
      [0, 1, 2, 3].map(index =>
        replicas[index % 2].promotions.request(user(SCIENTIST), toProd),
      ),
    );
    const refused = asked.flatMap(item =>
      item.status === 'rejected' ? [item.reason] : [],
    );
    expect(refused).toHaveLength(3);
    refused.forEach(error =>
      expect(error).toMatchObject({
        name: 'ConflictError',
        message: expect.stringContaining('is under way'),
      }),
    );
    expect(await events()).toEqual(['requested', 'checked']);
  });

  it('counts two approvers at once as two, and acts once', async () => {
    const [first, second] = [await replica(2), await replica(2)];
    const { row } = await first.promotions.request(user(SCIENTIST), toProd);
    const evidenceDigest = row.evidence_digest!;
    await Promise.all([
      first.promotions.approve(user(REVIEWER), row.id, { evidenceDigest }),
      second.promotions.approve(user(SECOND), row.id, { evidenceDigest }),
    ]);
    await Promise.all([first.tick(), second.tick(), first.tick()]);
    await untilState(row.id, 'done');
    expect(done).toHaveLength(1);
    expect(await events()).toEqual([
      ...['requested', 'checked', 'approved', 'approved'],
      ...['action-started', 'done'],
    ]);
  });

  it('counts one person once, however often and wherever they approve', async () => {
    const replicas = [await replica(2), await replica(2)];
    const { row } = await replicas[0].promotions.request(
      user(SCIENTIST),
      toProd,
    );
    const evidenceDigest = row.evidence_digest!;
    const given = await Promise.allSettled(
      [0, 1, 2, 3].map(index =>
        replicas[index % 2].promotions.approve(user(REVIEWER), row.id, {
          evidenceDigest,
        }),
      ),
    );
    expect(given.filter(({ status }) => status === 'fulfilled')).toHaveLength(
      1,
    );
    const after = await new PromotionReader(knex).row(row.id);
    expect(after.state).toBe('awaiting-approval');
    expect(done).toEqual([]);
  });

  it('takes no decision of a program in the name of a person', async () => {
    const { promotions } = await replica(1);
    const { row } = await promotions.request(user(SCIENTIST), toProd);
    const credentials = user(REVIEWER);
    const onBehalf = {
      ...credentials,
      principal: {
        ...credentials.principal,
        actor: { type: 'service' as const, subject: 'plugin:scaffolder' },
      },
    };
    const seen = { evidenceDigest: row.evidence_digest! };
    await Promise.all(
      [
        promotions.approve(onBehalf, row.id, seen),
        promotions.reject(onBehalf, row.id, 'No'),
      ].map(decision => expect(decision).rejects.toThrow('Only people decide')),
    );
  });

  it('voids approvals of evidence that has changed, and says so', async () => {
    const { promotions, send, tick } = await replica(2);
    const { row } = await promotions.request(user(SCIENTIST), toProd);
    const seen = { evidenceDigest: row.evidence_digest! };
    await promotions.approve(user(SECOND), row.id, seen);
    (entities[0].spec as { license: object }).license = {
      spdx: 'Apache-2.0',
      note: 'Reviewed anew',
    };
    await expect(
      promotions.approve(user(REVIEWER), row.id, seen),
    ).rejects.toThrow(/evidence has changed/);
    const reader = new PromotionReader(knex);
    const after = await reader.row(row.id);
    expect(after).toMatchObject({ state: 'awaiting-approval', round: 2 });
    expect(after.evidence_digest).not.toBe(seen.evidenceDigest);
    expect(await reader.approvals(row.id)).toMatchObject([
      { user_ref: SECOND, voided_at: expect.any(String) },
    ]);
    const entries = await new HistoryStore(knex).read(MODEL);
    expect(entries.at(-1)!.payload).toMatchObject({
      event: 'checked',
      detail: { voided: [SECOND] },
    });
    await tick();
    expect(send.mock.calls.flat()).toContainEqual(
      expect.objectContaining({
        recipients: { type: 'entity', entityRef: [SECOND] },
      }),
    );
    // What one has not seen, one can't approve.
    await expect(
      promotions.approve(user(REVIEWER), row.id, seen),
    ).rejects.toThrow(/not the one that you have seen/);
    const again = { evidenceDigest: after.evidence_digest! };
    await promotions.approve(user(REVIEWER), row.id, again);
    await promotions.approve(user(SECOND), row.id, again);
    await untilState(row.id, 'done');
  });

  it('does not act on evidence that changed after the last approval', async () => {
    const { promotions, tick } = await replica(1);
    const { row } = await promotions.request(user(SCIENTIST), toProd);
    (entities[0].spec as { license: object }).license = { spdx: 'MIT' };
    // Approved in the same moment: as if the check had come before the change.
    await knex('promotions')
      .where({ id: row.id })
      .update({ state: 'approved', next_attempt_at: new Date().toISOString() });
    await tick();
    await untilState(row.id, 'blocked');
    expect(done).toEqual([]);
  });

  it('keeps one chain while many append to it', async () => {
    const history = new HistoryStore(knex);
    const event = {
      ...{ by: SCIENTIST, event: 'checked', promotionId: 'one' },
      ...{ kind: 'promotion' as const, model: MODEL, version: '2' },
      ...{ stage: 'prod', state: 'blocked' },
    };
    await Promise.all(
      Array.from({ length: 40 }, () =>
        knex.transaction(transaction =>
          history.append(transaction, event, new Date().toISOString()),
        ),
      ),
    );
    const entries = await history.read(MODEL);
    expect(entries).toHaveLength(40);
    expect(await verifyHistory(entries, [await history.head(MODEL)])).toEqual(
      expect.objectContaining({ intact: true, entries: 40 }),
    );
  });

  it('lets lapse what nobody decides, and goes on with a check that was cut off', async () => {
    const { promotions, tick } = await replica(1);
    const { row } = await promotions.request(user(SCIENTIST), toProd);
    const past = new Date(Date.now() - 60_000).toISOString();
    await knex('promotions')
      .where({ id: row.id })
      .update({ state: 'checking', updated_at: past });
    await tick();
    const reader = new PromotionReader(knex);
    expect((await reader.row(row.id)).state).toBe('awaiting-approval');
    await knex('promotions').where({ id: row.id }).update({ expires_at: past });
    await tick();
    expect((await reader.row(row.id)).state).toBe('expired');
    await promotions.request(user(SCIENTIST), toProd);
  });
});
