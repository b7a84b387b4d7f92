import { mockCredentials } from '@backstage/backend-test-utils';
import {
  COLLEAGUE,
  ENDPOINT,
  MODEL,
  OFFICER,
  OWNERS,
  REVIEWER,
  REVIEWERS,
  REVISION,
  SCIENTIST,
  SECOND,
  sceneEntities,
  STRANGER,
} from './__testUtils__/scene';
import { refusal } from './__testUtils__/refusal';
import { startPromotionsBackend } from './__testUtils__/startPromotionsBackend';

const BASE = 'foundationmodel:default/base-7b';
const ALL = [...['request', 'rollback', 'approve', 'import-scan', 'audit']].map(
  verb => `fmops.promotion.${verb}`,
);

/** Made by a run of the colleague; the base model is better, and hidden from some. */
function entities() {
  const all = sceneEntities();
  (all[0].spec as { producedBy: object }).producedBy = {
    ...{ run: 'uid-1', cluster: 'local' },
  };
  return all;
}

const stages = [
  { name: 'dev' },
  {
    name: 'prod',
    gates: [
      { type: 'licence', allowed: ['Apache-2.0'] },
      {
        ...{ type: 'no-regression', against: 'base' },
        ...{ metric: 'accuracy', benchmark: 'mmlu' },
      },
    ],
    approvers: [
      { groups: [REVIEWERS], count: 1 },
      { groups: [OWNERS], count: 1 },
    ],
  },
];

type Portal = Awaited<ReturnType<typeof startPromotionsBackend>>;
let portal: Portal;

const sarif = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'modelscan' } },
      versionControlProvenance: [
        { repositoryUri: 'https://example.com', revisionId: REVISION },
      ],
      results: [],
    },
  ],
};
const toDev = {
  ...{ model: MODEL, version: '2', endpoint: ENDPOINT, stage: 'dev' },
  reason: 'secret-reason',
};
const toProd = { ...toDev, stage: 'prod' };
const { reason: _reason, ...asked } = toProd;

async function record(value: number, ref: string, version?: string) {
  const response = await fetch(`${portal.url}/v1/results`, {
    method: 'POST',
    headers: {
      authorization: mockCredentials.user.header(SCIENTIST),
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      model: { ref, ...(version && { version }) },
      ...{ method: 'benchmark', benchmark: 'mmlu', data: { version: '1' } },
      settings: { fewShot: 5 },
      scores: [{ metric: 'accuracy', value, higherIsBetter: true }],
    }),
  });
  expect(response.status).toBe(201);
}

beforeAll(async () => {
  portal = await startPromotionsBackend({
    ...{ stages, entities: entities() },
    hidden: {
      [STRANGER]: [MODEL],
      [OFFICER]: [ENDPOINT],
      [REVIEWER]: [BASE],
    },
  });
  await record(0.8, MODEL, '2');
  await record(0.7, BASE);
});

afterEach(() => {
  for (const user of Object.keys(portal.lacks)) delete portal.lacks[user];
});

describe('one of a model and an endpoint', () => {
  let id: string;

  beforeAll(async () => {
    ({ id } = await portal.as(SCIENTIST).request(toProd));
  });

  // Who may not read the model, and who may not read the endpoint.
  describe.each([STRANGER, OFFICER])('is not there for %s', user => {
    it('in lists and counts', async () => {
      const as = portal.as(user);
      for (const query of [
        ...[{}, { model: MODEL }, { endpoint: ENDPOINT }],
        { for: 'approver' as const },
      ]) {
        expect(await as.list(query)).toEqual({ items: [] });
      }
    });

    it('by its id, as if there were none', async () => {
      const as = portal.as(user);
      const digest = `sha256:${'0'.repeat(64)}`;
      const answers = async (which: string) =>
        Promise.all(
          [
            as.get(which),
            as.check(which),
            as.approve(which, { evidenceDigest: digest }),
            as.reject(which, { reason: 'x' }),
            as.withdraw(which, {}),
            as.retry(which),
            as.bundle(which),
          ].map(async answer => {
            const { status, message } = await refusal(answer);
            return [status, message.replaceAll(which, '*')];
          }),
        );
      const nothing = '00000000-0000-0000-0000-000000000000';
      expect(await answers(id)).toEqual(await answers(nothing));
      expect((await answers(id)).map(([status]) => status)).toEqual(
        Array(7).fill(404),
      );
    });
  });

  it('tells who may not read the model nothing of its stages, history and scans', async () => {
    const as = portal.as(STRANGER);
    const answers: Promise<unknown>[] = [
      ...[as.stagesOf(MODEL), as.history({ model: MODEL })],
      ...[as.verifyHistory({ model: MODEL }), as.scans({ model: MODEL })],
      ...[as.request(toProd), as.preview(asked)],
      as.importScan({ model: MODEL, version: '2', report: sarif }),
    ];
    for (const refused of await Promise.all(answers.map(refusal))) {
      expect(refused).toEqual({
        status: 404,
        message: `There is no model '${MODEL}' that you may read`,
      });
    }
  });

  it('withholds from who may not read the endpoint what is about it', async () => {
    const as = portal.as(OFFICER);
    const history = await as.history({ model: MODEL });
    expect(history.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(history)).not.toMatch(/secret-reason|support-chat/);
    expect(JSON.stringify(await as.stagesOf(MODEL))).not.toContain('chat');
    expect(await as.verifyHistory({ model: MODEL })).toMatchObject({
      ...{ intact: true, withheld: 0 },
    });
  });

  it('does not tell what it was compared with to who may not read that', async () => {
    const whole = await portal.as(SECOND).get(id);
    expect(JSON.stringify(whole.gates)).toContain('0.7');
    const part = await portal.as(REVIEWER).get(id);
    expect(part.gates[1]).toEqual({
      ...{ name: 'no-regression', title: 'No regression' },
      ...{ type: 'no-regression', status: 'passed', evidence: [] },
      reason:
        'It was compared with something that you may not read in the catalog.',
    });
    expect(JSON.stringify(part)).not.toMatch(/base-7b|0\.7/);
  });
});

describe('acts', () => {
  const digestOf = async (id: string) => ({
    evidenceDigest: (await portal.as(SECOND).get(id)).evidenceDigest!,
  });
  let id: string;

  beforeAll(async () => {
    const { items } = await portal.as(SCIENTIST).list({ stage: 'prod' });
    ({ id } = items[0]);
  });

  it.each<[string, string, (as: ReturnType<Portal['as']>) => Promise<unknown>]>(
    [
      ['request', COLLEAGUE, as => as.request(toDev)],
      ['rollback', COLLEAGUE, as => as.request({ ...toDev, kind: 'rollback' })],
      ['approve', SECOND, async as => as.approve(id, await digestOf(id))],
      ['approve', SECOND, as => as.reject(id, { reason: 'no' })],
      [
        'import-scan',
        COLLEAGUE,
        as => as.importScan({ model: MODEL, version: '2', report: sarif }),
      ],
    ],
  )('need the permission %s', async (verb, user, act) => {
    portal.lacks[user] = [`fmops.promotion.${verb}`];
    const { status, message } = await refusal(act(portal.as(user)));
    expect(status).toBe(403);
    expect(message).toContain(`fmops.promotion.${verb} is missing`);
  });

  it('need more than all permissions', async () => {
    expect(ALL).toHaveLength(5);
    const as = portal.as(REVIEWER);
    const answers: Promise<unknown>[] = [
      as.request(toDev),
      as.importScan({ model: MODEL, version: '2', report: sarif }),
      as.withdraw(id, {}),
    ];
    for (const refused of await Promise.all(answers.map(refusal))) {
      expect(refused.message).toMatch(/is no member/);
    }
    // The team owns the model, and approves nothing.
    const { status, message } = await refusal(
      portal.as(COLLEAGUE).approve(id, await digestOf(id)),
    );
    expect({ status, message }).toEqual({
      status: 403,
      message: `Only members of ${REVIEWERS}, ${OWNERS} approve promotions to prod`,
    });
  });

  it('count one person once, though in both groups', async () => {
    const seen = await digestOf(id);
    const one = await portal.as(SECOND).approve(id, seen);
    expect(one).toMatchObject({
      state: 'awaiting-approval',
      required: [{ given: 1 }, { given: 0 }],
    });
    expect((await refusal(portal.as(SECOND).approve(id, seen))).message).toBe(
      'You have approved it already',
    );
    // The other one moves over: for it only the reviewer is left.
    await portal.as(REVIEWER).approve(id, seen);
    await portal.until(SECOND, id, 'done');
  });

  it('are refused to who made the request, and to services', async () => {
    const again = await portal
      .as(SCIENTIST)
      .request({ ...toProd, version: '3' });
    expect(again.state).toBe('blocked');
    expect(
      (await refusal(portal.as(SCIENTIST).reject(again.id, { reason: 'x' })))
        .message,
    ).toMatch(/You asked for this promotion/);
    const response = await fetch(`${portal.url}/v1/promotions`, {
      method: 'POST',
      headers: {
        authorization: mockCredentials.service.header(),
        'content-type': 'application/json',
      },
      body: JSON.stringify(toDev),
    });
    expect(response.status).toBe(403);
    await portal.as(COLLEAGUE).withdraw(again.id, {});
  });

  it('answer a rollback to where it was', async () => {
    // Nothing was there before version 2.
    const back = portal
      .as(SCIENTIST)
      .request({ ...toProd, kind: 'rollback', version: undefined });
    expect((await refusal(back)).message).toMatch(
      /held no other version before/,
    );
  });
});

describe('bad input', () => {
  it.each<[object, RegExp]>([
    [{ ...toProd, model: 'x' }, /model/],
    [{ ...toProd, stage: '' }, /stage/],
    [{ ...toProd, stage: 'moon' }, /there is no stage 'moon', but dev, prod/],
    [{ ...toProd, version: '9' }, /lists no version '9'.*3, 2, 1/],
    [{ ...toProd, version: undefined }, /version: name the version/],
    [{ ...toProd, reason: ' ' }, /reason/],
    [{ ...toProd, reason: 'x'.repeat(3_000) }, /reason/],
    [{ ...toProd, reason: 'a\u0000b' }, /reason/],
    [{ ...toProd, endpoint: MODEL }, /endpoint: .* is no model endpoint/],
    [{ ...toProd, model: ENDPOINT }, /model: .* is no FoundationModel/],
    [{ ...toProd, extra: 1 }, /extra|additional/],
  ])('%# is refused by name', async (request, message) => {
    const answer = await refusal(
      portal.as(SCIENTIST).request(request as typeof toProd),
    );
    expect(answer.status).toBe(400);
    expect(answer.message).toMatch(message);
  });

  it('of a report is refused by field', async () => {
    const report = { version: '2.1.0', runs: [{ tool: {} }] };
    expect(
      (
        await refusal(
          portal
            .as(SCIENTIST)
            .importScan({ model: MODEL, version: '2', report }),
        )
      ).message,
    ).toMatch(/report.runs.0.tool.driver/);
  });
});
