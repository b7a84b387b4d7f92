import { setTimeout as sleep } from 'node:timers/promises';
import { mockCredentials } from '@backstage/backend-test-utils';
import { verifyHistory } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionStep } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import { eventually } from '@fmops/test-servers';
import knexFactory, { type Knex } from 'knex';
import {
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
} from './__testUtils__/scene';
import { migrated, startReplica } from './__testUtils__/startReplica';
import { HistoryStore } from './history';
import { PromotionReader } from './PromotionReader';

const user = (ref: string) => mockCredentials.user(ref);
const toProd = { model: MODEL, stage: 'prod', reason: 'It is better' };

let entities: ReturnType<typeof sceneEntities>;
let knex: Knex;
let reader: PromotionReader;
let replica: Awaited<ReturnType<typeof startReplica>>;
let steps: ((progress: JsonObject) => Promise<PromotionStep>)[];

const done = async (): Promise<PromotionStep> => ({
  ...{ state: 'done', summary: 'Done' },
});

beforeEach(async () => {
  knex = await migrated(
    knexFactory({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    }),
  );
  reader = new PromotionReader(knex);
  entities = sceneEntities();
  steps = [];
  replica = await startReplica({
    database: knex,
    entities: () => entities,
    stages: [
      {
        name: 'prod',
        title: 'Production',
        gates: [{ type: 'licence', allowed: ['Apache-2.0'] }],
        approvers: [{ groups: [REVIEWERS] }],
        action: { type: 'told' },
        rollback: { gates: [], approvers: [] },
      },
    ],
    types: ({ actions }) =>
      actions.add({
        type: 'told',
        create: () => ({
          ...{ title: 'Does as it is told', terms: {} },
          step: (_order, progress) => (steps.shift() ?? done)(progress),
        }),
      }),
  });
});

afterEach(() => knex.destroy());

async function approved(version: string): Promise<string> {
  const { promotions } = replica;
  const { row } = await promotions.request(user(SCIENTIST), {
    ...{ ...toProd, version },
  });
  await promotions.approve(user(REVIEWER), row.id, {
    evidenceDigest: row.evidence_digest!,
  });
  return row.id;
}

/** Lets what waits be due, and the worker begin with it. */
async function passTime() {
  await knex('promotions')
    .whereNotNull('next_attempt_at')
    .update({ next_attempt_at: new Date(0).toISOString() });
  await replica.tick();
}

const until = (id: string, state: string) =>
  eventually(async () => {
    await passTime();
    const row = await reader.row(id);
    expect(row.state).toBe(state);
    return row;
  });

const told = () =>
  replica.send.mock.calls.flat().map(call => {
    const { payload, recipients } = call as unknown as {
      payload: { title: string; topic: string; link: string };
      recipients: { entityRef: string[] };
    };
    return [recipients.entityRef, payload.topic, payload.title];
  });

it('waits as long as the action does, and hands it what it has noted', async () => {
  const seen: JsonObject[] = [];
  const wait = async (progress: JsonObject): Promise<PromotionStep> => {
    seen.push(progress);
    return { state: 'waiting', progress: { task: 'one' }, again: 5 };
  };
  steps = [wait, wait];
  await until(await approved('2'), 'done');
  expect(seen).toEqual([{}, { task: 'one' }]);
});

/** Has the catalog say that the weights of a version lie elsewhere. */
function move(version: string) {
  const { versions } = entities[0].spec as { versions: ModelVersion[] };
  versions.find(item => item.version === version)!.artifactUri = 's3://other';
}

it('carries out no further what was changed since it was approved', async () => {
  const seen: string[] = [];
  const wait = async (): Promise<PromotionStep> => {
    seen.push('a step');
    move('2');
    return { state: 'waiting', progress: {}, again: 5 };
  };
  steps = [wait, wait];
  const id = await approved('2');
  expect(await until(id, 'failed')).toMatchObject({
    status_reason: expect.stringContaining('no longer what was approved'),
  });
  expect(seen).toHaveLength(1);
  expect(await reader.places(MODEL)).toEqual([]);
});

it('gives up what does not end in all the time that it had', async () => {
  const wait = async (): Promise<PromotionStep> => ({
    ...{ state: 'waiting', progress: {}, again: 5 },
  });
  steps = [wait, wait, wait];
  const id = await approved('2');
  await knex('promotions').update({ expires_at: '2026-01-01T00:00:00.000Z' });
  expect((await until(id, 'failed')).status_reason).toMatch(/has not ended/);
});

it('keeps words that are no proper text', async () => {
  const { row } = await replica.promotions.request(user(SCIENTIST), {
    ...{ ...toProd, version: '2', reason: 'half a \ud83d' },
  });
  expect(await reader.row(row.id)).toMatchObject({
    state: 'awaiting-approval',
  });
  expect(
    await replica.promotionLists.verify(user(SCIENTIST), MODEL),
  ).toMatchObject({ intact: true });
});

it('tries again what may be of the moment, and gives up at last', async () => {
  const fail = async () => {
    throw new Error('connection refused');
  };
  steps = Array(5).fill(fail);
  const id = await approved('2');
  const row = await until(id, 'failed');
  expect(row).toMatchObject({
    ...{ attempts: 5, status_reason: 'connection refused' },
  });
  await eventually(async () => {
    await passTime();
    expect(told()).toEqual(
      expect.arrayContaining([
        [[REVIEWERS], 'promotion-requested', expect.stringContaining('waits')],
        [
          ...[[SCIENTIST], 'promotion-failed'],
          'The promotion of support-assistant 2 to Production has failed',
        ],
      ]),
    );
  });
  // The same evidence was approved: nobody has to do so again.
  await replica.promotions.retry(user(SCIENTIST), id);
  expect(await until(id, 'done')).toMatchObject({ attempts: 1 });
});

it('gives up at once where trying again is of no use', async () => {
  steps = [
    async () => {
      throw Object.assign(new Error('no such model'), {
        name: 'NotFoundError',
      });
    },
  ];
  const id = await approved('2');
  expect(await until(id, 'failed')).toMatchObject({ attempts: 1 });
  await expect(
    replica.promotions.reject(user(REVIEWER), id, 'Not this one'),
  ).resolves.toMatchObject({ row: { state: 'rejected' } });
});

it('leaves to another process what that has taken over', async () => {
  let release = (_step: PromotionStep) => {};
  steps = [() => new Promise(resolve => (release = resolve))];
  const id = await approved('2');
  await until(id, 'acting');
  await knex('promotions')
    .where({ id })
    .update({ lease_owner: 'another', lease_until: '2999-01-01T00:00:00Z' });
  release({ state: 'done', summary: 'Too late' });
  await passTime();
  await sleep(60);
  expect(await reader.row(id)).toMatchObject({
    ...{ state: 'acting', outcome: null },
  });
});

it('goes back to the version before, as the configuration makes easy', async () => {
  await until(await approved('1'), 'done');
  await until(await approved('2'), 'done');
  const back = await replica.promotions.request(user(SCIENTIST), {
    ...{ ...toProd, kind: 'rollback' },
  });
  expect(back.row).toMatchObject({ version: '1', state: 'approved' });
  await until(back.row.id, 'done');
  expect(await reader.places(MODEL)).toMatchObject([
    { version: '1', former_version: '2', promotion_id: back.row.id },
  ]);
  const entries = await new HistoryStore(knex).read(MODEL);
  expect(entries.at(-1)!.payload).toMatchObject({
    ...{ event: 'done', kind: 'rollback', version: '1' },
  });
});

it('goes back to nothing that the stage has never held', async () => {
  await until(await approved('1'), 'done');
  await expect(
    replica.promotions.request(user(SCIENTIST), {
      ...{ ...toProd, kind: 'rollback', version: '2' },
    }),
  ).rejects.toThrow('prod never held version 2');
});

it('goes back to no weights but those that the stage held', async () => {
  await until(await approved('1'), 'done');
  await until(await approved('2'), 'done');
  move('1');
  await expect(
    replica.promotions.request(user(SCIENTIST), {
      ...{ ...toProd, kind: 'rollback' },
    }),
  ).rejects.toThrow('lies elsewhere, or has another revision');
});

it('refuses what the stage holds already', async () => {
  await until(await approved('2'), 'done');
  await expect(
    replica.promotions.request(user(SCIENTIST), { ...toProd, version: '2' }),
  ).rejects.toThrow('prod holds version 2 already');
});

describe('what was rewritten in the database shows', () => {
  const verify = () => replica.promotionLists.verify(user(SCIENTIST), MODEL);
  const last = () => knex('promotion_history').orderBy('seq', 'desc').first();

  beforeEach(async () => {
    await until(await approved('2'), 'done');
  });

  it('while nothing was, it is whole', async () => {
    expect(await verify()).toMatchObject({ intact: true, entries: 5 });
  });

  it('where an entry tells of somebody else', async () => {
    const row = await knex('promotion_history').where({ seq: 3 }).first();
    const payload = row.payload.replace(REVIEWER, 'user:default/other');
    await knex('promotion_history').where({ seq: 3 }).update({ payload });
    expect(await verify()).toMatchObject({
      intact: false,
      faults: [{ seq: 3, message: 'What entry 3 tells was changed.' }],
    });
  });

  it('where the last entry is gone', async () => {
    const { seq } = await last();
    await knex('promotion_history').where({ seq }).delete();
    expect(await verify()).toMatchObject({
      intact: false,
      faults: [{ seq, message: expect.stringContaining('is missing') }],
    });
  });

  it('where the noted end was made to fit, by a head from a bundle', async () => {
    const { seq, hash } = await last();
    const id = (await reader.page({ model: MODEL }, undefined, 1))[0];
    const { head } = await replica.bundles.make(id, user(SCIENTIST));
    expect(head).toEqual({ seq, hash });
    await knex('promotion_history').where({ seq }).delete();
    const before = await last();
    await knex('promotion_chains').update({
      ...{ head_seq: before.seq, head_hash: before.hash },
    });
    // Whole in itself: only who has a head from elsewhere can tell.
    expect(await verify()).toMatchObject({ intact: true });
    const entries = await new HistoryStore(knex).read(MODEL);
    expect(await verifyHistory(entries, [head])).toMatchObject({
      intact: false,
      faults: [{ seq }],
    });
  });
});
