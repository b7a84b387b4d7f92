import { mockCredentials } from '@backstage/backend-test-utils';
import { verifyHistory } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { GateVerdict } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { eventually } from '@fmops/test-servers';
import fc from 'fast-check';
import knexFactory, { type Knex } from 'knex';
import {
  GROUPS,
  MODEL,
  OFFICER,
  OWNERS,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
  SECOND,
  STRANGER,
} from './__testUtils__/scene';
import { migrated, startReplica } from './__testUtils__/startReplica';
import { HistoryStore } from './history';
import { PromotionReader } from './PromotionReader';
import { readRow } from './PromotionRow';

const PEOPLE = [SCIENTIST, REVIEWER, SECOND, OFFICER, STRANGER];
/** Of an error that trying again does not mend. */
const FINAL = { name: 'InputError' };
const TABLES = [
  ...['promotions', 'promotion_approvals', 'promotion_history'],
  ...['promotion_chains', 'promotion_places', 'promotion_bundles'],
];
const REQUIRED = [
  { groups: [REVIEWERS], count: 1 },
  { groups: [OWNERS], count: 1 },
];

let knex: Knex;

beforeAll(async () => {
  knex = await migrated(
    knexFactory({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    }),
  );
});

afterAll(() => knex.destroy());

/** A new world, in which gates and actions do as a test says. */
async function world() {
  for (const table of TABLES) await knex(table).delete();
  const said = { status: 'passed', evidence: 1, fails: false };
  const acted: { id: string; status: string; evidence: number }[] = [];
  const { promotions, tick } = await startReplica({
    database: knex,
    entities: sceneEntities,
    stages: [
      {
        ...{ name: 'prod', gates: [{ type: 'said' }], approvers: REQUIRED },
        action: { type: 'noted' },
      },
    ],
    types: ({ gates, actions }) => {
      gates.add({
        type: 'said',
        title: 'Said',
        create: () => ({
          ...{ requirement: 'As it is said', terms: {} },
          check: async (): Promise<GateVerdict> => ({
            status: said.status as GateVerdict['status'],
            reason: said.status,
            evidence: [
              { kind: 'said', id: '1', document: { is: said.evidence } },
            ],
          }),
        }),
      });
      actions.add({
        type: 'noted',
        create: () => ({
          ...{ title: 'Notes', terms: {} },
          step: async ({ id }) => {
            if (said.fails) throw Object.assign(new Error('no'), FINAL);
            acted.push({ id, ...said });
            return { state: 'done', summary: 'Noted' };
          },
        }),
      });
    },
  });
  const reader = new PromotionReader(knex);
  let id = '';
  const as = (index: number) => mockCredentials.user(PEOPLE[index]);
  const seen = async () => (await reader.row(id)).evidence_digest ?? 'none';
  const acts: Record<string, (person: number) => Promise<unknown>> = {
    request: async person => {
      const { row } = await promotions.request(as(person), {
        ...{ model: MODEL, version: '2', stage: 'prod', reason: 'Better' },
      });
      id = row.id;
    },
    check: person => promotions.check(as(person), id),
    approve: async person =>
      promotions.approve(as(person), id, { evidenceDigest: await seen() }),
    approveWhatIsGone: person =>
      promotions.approve(as(person), id, { evidenceDigest: 'sha256:0' }),
    reject: person => promotions.reject(as(person), id, 'No'),
    withdraw: person => promotions.withdraw(as(person), id),
    retry: person => promotions.retry(as(person), id),
    tick,
    gatePasses: async () => void (said.status = 'passed'),
    gateFails: async () => void (said.status = 'failed'),
    gateIsUnknown: async () => void (said.status = 'unknown'),
    evidenceChanges: async () => void (said.evidence += 1),
    actionFails: async () => void (said.fails = true),
    actionWorks: async () => void (said.fails = false),
  };
  return { acted, acts, history: new HistoryStore(knex), reader };
}

/** Resolves when nothing is being carried out. */
const untilIdle = () =>
  eventually(async () => {
    const due = await knex('promotions')
      .whereIn('state', ['approved', 'acting'])
      .where('next_attempt_at', '<=', new Date().toISOString());
    expect(due).toEqual([]);
  });

async function expectSound({
  acted,
  history,
  reader,
}: Awaited<ReturnType<typeof world>>) {
  const entries = await history.read(MODEL);
  const head = await history.head(MODEL);
  expect(await verifyHistory(entries, head.seq ? [head] : [])).toMatchObject({
    faults: [],
  });
  const rows = await knex('promotions').where('state', 'done');
  for (const row of rows) {
    expect(readRow.gates(row).map(({ status }) => status)).toEqual(['passed']);
    const valid = (await reader.approvals(row.id)).filter(
      item =>
        !item.voided_at &&
        item.round === row.round &&
        item.evidence_digest === row.evidence_digest,
    );
    const people = valid.map(({ user_ref }) => user_ref);
    expect(people).not.toContain(row.requested_by);
    const from = (group: string) =>
      people.filter(person => GROUPS[person].includes(group));
    expect(from(REVIEWERS).length).toBeGreaterThan(0);
    expect(from(OWNERS).length).toBeGreaterThan(0);
    expect(new Set(people).size).toBeGreaterThan(1);
    expect(acted.filter(({ id }) => id === row.id)).toHaveLength(1);
  }
  // Nothing was done that is not recorded, and nothing on gates that did not hold.
  expect(acted.map(({ id }) => id).sort()).toEqual(
    rows.map(({ id }) => id).sort(),
  );
  acted.forEach(({ status }) => expect(status).toBe('passed'));
}

it('leads to done over passed gates and enough people alone, in whatever order all happens', async () => {
  let reached = 0;
  const names = Object.keys((await world()).acts);
  // What leads on comes more often, or hardly any would get to the end.
  const anAct = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('approve', 'request') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('evidenceChanges', 'gatePasses', 'check'),
    },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
  );
  const step = fc.record({
    name: anAct,
    person: fc.nat({ max: PEOPLE.length - 1 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 45 }),
      async steps => {
        const scene = await world();
        for (const { name, person } of steps) {
          // Refusals are what it is about.
          await scene.acts[name](person).catch(() => {});
          // What was started by itself ends before the next one.
          await scene.acts.tick(0);
          await untilIdle();
        }
        await expectSound(scene);
        reached += scene.acted.length;
      },
    ),
    { numRuns: 40 },
  );
  // Seen to get somewhere: else all this would show nothing.
  expect(reached).toBeGreaterThan(3);
});
