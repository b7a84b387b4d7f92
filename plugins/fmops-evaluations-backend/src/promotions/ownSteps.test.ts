import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { GateVerdict } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { eventually } from '@fmops/test-servers';
import knexFactory, { type Knex } from 'knex';
import {
  COLLEAGUE,
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
  SECOND,
} from './__testUtils__/scene';
import { migrated, startReplica } from './__testUtils__/startReplica';
import { PromotionReader } from './PromotionReader';

const user = (ref: string) => mockCredentials.user(ref);
const person = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: [{ type: 'memberOf', targetRef: REVIEWERS }],
});

let knex: Knex;
let reader: PromotionReader;
let replica: Awaited<ReturnType<typeof startReplica>>;
let entities: Entity[];
let verdict: () => Pick<GateVerdict, 'status'>;

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
  entities = [
    ...sceneEntities(),
    person('reviewer'),
    person('second-reviewer'),
  ];
  verdict = () => ({ status: 'passed' });
  replica = await startReplica({
    database: knex,
    entities: () => entities,
    stages: [
      {
        ...{ name: 'prod', title: 'Production' },
        gates: [{ type: 'said' }],
        approvers: [{ groups: [REVIEWERS] }],
        action: { type: 'alias', alias: 'production' },
      },
      {
        ...{ name: 'canary', title: 'Canary', gates: [{ type: 'said' }] },
        action: { type: 'alias', alias: 'production' },
      },
      { name: 'open', title: 'Open', gates: [{ type: 'said' }] },
    ],
    types: ({ gates, actions }) => {
      gates.add({
        type: 'said',
        title: 'Said',
        create: () => ({
          ...{ requirement: 'As it is said', terms: {} },
          check: async () => ({ reason: 'So', evidence: [], ...verdict() }),
        }),
      });
      actions.add({
        type: 'alias',
        create: config => ({
          ...{ title: 'Moves an alias', terms: {} },
          exclusive: () => `alias ${config.getString('alias')}`,
          step: async () => ({ state: 'done', summary: 'Moved' }),
        }),
      });
    },
  });
});

afterEach(() => knex.destroy());

const ask = async (version: string, stage = 'prod') =>
  (
    await replica.promotions.request(user(SCIENTIST), {
      ...{ model: MODEL, version, stage, reason: 'Better' },
    })
  ).row;
const approve = async (id: string, as = REVIEWER) =>
  replica.promotions.approve(user(as), id, {
    evidenceDigest: (await reader.row(id)).evidence_digest!,
  });
/** Lets the portal do what it does by itself, until all is as expected. */
const inTime = (check: () => void | Promise<void>) =>
  eventually(async () => {
    await replica.tick();
    await check();
  });
const until = (id: string, state: string) =>
  inTime(async () => expect((await reader.row(id)).state).toBe(state));
const audited = () =>
  replica.auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId);
const told = () =>
  replica.send.mock.calls.flat().map(call => {
    const { payload, recipients } = call as unknown as {
      payload: { title: string; link: string };
      recipients: { entityRef: string[] };
    };
    return `${recipients.entityRef}: ${payload.title}`;
  });

it('audits and tells of what the portal does by itself', async () => {
  const { id } = await ask('2');
  await approve(id);
  await until(id, 'done');
  await inTime(() => {
    expect(audited()).toEqual(['promotion-action-started', 'promotion-done']);
    expect(told()).toEqual([
      `${REVIEWERS}: A promotion to Production waits for approval`,
      `${SCIENTIST}: The promotion of support-assistant 2 to Production was approved`,
      `${SCIENTIST}: The promotion of support-assistant 2 to Production is being carried out`,
      `${SCIENTIST}: The promotion of support-assistant 2 to Production is done`,
    ]);
  });
  const [{ payload }] = replica.send.mock.calls.flat() as unknown as {
    payload: { link: string };
  }[];
  expect(payload.link).toBe(`/promotions/record/${id}`);
});

it('audits and tells that a gate no longer holds', async () => {
  const { id } = await ask('2');
  // At the approval it passes, and no more when the action is to begin.
  verdict = () => {
    verdict = () => ({ status: 'failed' });
    return { status: 'passed' };
  };
  await approve(id);
  await until(id, 'blocked');
  await inTime(() => {
    expect(audited()).toEqual(['promotion-checked']);
    expect(told()).toContain(
      `${SCIENTIST}: The promotion of support-assistant 2 to Production is held up`,
    );
  });
});

it('audits and tells that nobody had to approve', async () => {
  const { id } = await ask('2', 'open');
  await until(id, 'done');
  await inTime(() => {
    expect(audited()[0]).toBe('promotion-approved');
    expect(told()).toContain(
      `${SCIENTIST}: The promotion of support-assistant 2 to Open was approved`,
    );
  });
});

it('tells approvers that it was withdrawn, or has lapsed', async () => {
  const first = await ask('2');
  await replica.promotions.withdraw(user(COLLEAGUE), first.id, 'Not now');
  const { id } = await ask('1');
  await knex('promotions')
    .where({ id })
    .update({ expires_at: new Date(0).toISOString() });
  await until(id, 'expired');
  await inTime(() => {
    expect(audited()).toEqual(['promotion-expired']);
    expect(told()).toEqual(
      expect.arrayContaining([
        `${REVIEWERS}: A promotion to Production was withdrawn`,
        `${SCIENTIST}: The promotion of support-assistant 2 to Production was withdrawn`,
        `${REVIEWERS}: A promotion to Production has lapsed`,
        `${SCIENTIST}: The promotion of support-assistant 1 to Production has lapsed`,
      ]),
    );
  });
});

it('lets lapse what is approved and can never be checked again', async () => {
  const { id } = await ask('2');
  verdict = () => {
    entities = entities.filter(({ kind }) => kind !== 'FoundationModel');
    return { status: 'passed' };
  };
  await approve(id);
  await inTime(async () =>
    expect((await reader.row(id)).status_reason).toMatch(
      /^It could not be checked again: There is no model/,
    ),
  );
  await knex('promotions').update({ expires_at: new Date(0).toISOString() });
  await until(id, 'expired');
});

describe('an approval of somebody who has left since', () => {
  const leave = (name: string, wholly: boolean) => {
    const others = entities.filter(({ metadata }) => metadata.name !== name);
    entities = wholly
      ? others
      : [...others, { ...person(name), relations: [] }];
  };

  it.each([
    ['the group', false],
    ['the catalog', true],
  ])('%s counts no more', async (_, wholly) => {
    const { id } = await ask('2');
    let checks = 0;
    // Asked at the approval, and again when the action is to begin.
    verdict = () => {
      checks += 1;
      if (checks === 2) leave('reviewer', wholly);
      return { status: 'passed' };
    };
    await approve(id);
    await until(id, 'awaiting-approval');
    await inTime(() => expect(audited()).toContain('promotion-voided'));
    await approve(id, SECOND);
    await until(id, 'done');
  });
});

it('moves one alias once at a time, whatever the stage', async () => {
  const { id } = await ask('2');
  await expect(ask('1', 'canary')).rejects.toThrow(
    'Another promotion is under way that changes the same thing, the alias production',
  );
  await replica.promotions.withdraw(user(SCIENTIST), id);
  expect((await ask('1', 'canary')).state).toBe('approved');
});
