import { refusal } from './__testUtils__/refusal';
import {
  ENDPOINT,
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
} from './__testUtils__/scene';
import { startPromotionsBackend } from './__testUtils__/startPromotionsBackend';

const toProd = {
  ...{ model: MODEL, version: '2', endpoint: ENDPOINT, stage: 'prod' },
  reason: 'Fewer escalations in the trial',
};

it('goes from the request to the record, with a second person in between', async () => {
  const { as, auditor, until } = await startPromotionsBackend();
  const [stages] = [await as(SCIENTIST).stages()];
  expect(stages.map(({ name }) => name)).toEqual(['dev', 'prod']);
  expect(stages[1]).toMatchObject({
    gates: [{ name: 'licence', type: 'licence' }],
    approvals: [{ groups: [REVIEWERS], count: 1 }],
    action: { type: 'none' },
  });

  const asked = await as(SCIENTIST).request(toProd);
  expect(asked).toMatchObject({
    ...{ state: 'awaiting-approval', requestedBy: SCIENTIST },
    ...{ model: MODEL, version: '2', endpoint: ENDPOINT },
    gates: [
      { status: 'passed', evidence: [{ kind: 'licence', id: MODEL }] },
      { status: 'passed', evidence: [{ kind: 'served-model', id: ENDPOINT }] },
    ],
    required: [{ count: 1, given: 0 }],
    acts: { approve: { allowed: false }, withdraw: { allowed: true } },
  });
  expect(
    await refusal(
      as(SCIENTIST).approve(asked.id, {
        evidenceDigest: asked.evidenceDigest!,
      }),
    ),
  ).toEqual({
    status: 403,
    message: 'You asked for this promotion: somebody else must approve it',
  });

  const seen = await as(REVIEWER).get(asked.id);
  expect(seen.acts.approve).toEqual({ allowed: true });
  const waiting = await as(REVIEWER).list({ for: 'approver' });
  expect(waiting).toMatchObject({ items: [{ id: asked.id }] });
  await as(REVIEWER).approve(asked.id, {
    evidenceDigest: seen.evidenceDigest!,
    comment: 'Read the results',
  });
  const done = await until(SCIENTIST, asked.id, 'done');
  expect(done).toMatchObject({
    approvals: [{ userRef: REVIEWER, groups: [REVIEWERS] }],
    outcome: { summary: 'It was recorded.' },
  });
  expect(await as(SCIENTIST).stagesOf(MODEL)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ stage: 'prod', endpoint: ENDPOINT, version: '2' },
        promotionId: asked.id,
      }),
    ]),
  );

  const listed = async (query: object) =>
    (await as(SCIENTIST).list(query)).items.length;
  expect(await listed({ state: ['done'] })).toBe(1);
  expect(await listed({ state: ['blocked', 'expired'] })).toBe(0);
  expect(await listed({ for: 'requester', endpoint: ENDPOINT })).toBe(1);
  expect(await listed({ stage: 'dev' })).toBe(0);

  const history = await as(SCIENTIST).history({ model: MODEL });
  expect(history.items.map(({ payload }) => payload!.event)).toEqual([
    ...['requested', 'checked', 'approved', 'action-started', 'done'],
  ]);
  expect(await as(SCIENTIST).verifyHistory({ model: MODEL })).toMatchObject({
    ...{ intact: true, entries: 5, withheld: 0, faults: [] },
    head: history.head,
  });
  expect(
    auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId),
  ).toEqual(
    expect.arrayContaining([
      ...['promotion-request', 'promotion-approve', 'promotion-done'],
    ]),
  );
});
