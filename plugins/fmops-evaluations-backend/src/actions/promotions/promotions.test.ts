import { mockCredentials } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import knexFactory from 'knex';
import {
  ENDPOINT,
  MODEL,
  REVIEWER,
  REVIEWERS,
  SCIENTIST,
  sceneEntities,
  STAGES,
} from '../../promotions/__testUtils__/scene';
import {
  migrated,
  startReplica,
} from '../../promotions/__testUtils__/startReplica';
import { registerGetPromotion, registerRequestPromotion } from '.';

async function start() {
  const database = await migrated(
    knexFactory({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    }),
  );
  const replica = await startReplica({
    ...{ database, stages: STAGES, entities: sceneEntities },
  });
  const registry = actionsRegistryServiceMock();
  registerGetPromotion(registry, replica);
  registerRequestPromotion(registry, replica);
  const call = async (user: string, name: string, input: object) => {
    const { output } = await registry.invoke({
      id: `test:${name}`,
      input: input as never,
      credentials: mockCredentials.user(user),
    });
    return output as { promotion: { id: string } };
  };
  return { ...replica, call, registry, stop: () => database.destroy() };
}

const input = {
  ...{ model: MODEL, version: '2', endpoint: ENDPOINT, stage: 'prod' },
  reason: 'Better\u202e \u{E0041}in the trial',
};

it('asks in the name of the user, and tells what is missing', async () => {
  const { auditor, call, stop } = await start();
  const { promotion } = await call(SCIENTIST, 'request-promotion', input);
  expect(promotion).toMatchObject({
    ...{ state: 'awaiting-approval', requestedBy: SCIENTIST, stage: 'prod' },
    // Without what people don't see
    reason: 'Better in the trial',
    gates: [
      { name: 'licence', status: 'passed' },
      { name: 'served-model', status: 'passed' },
    ],
    approvals: [],
    missingApprovals: [{ groups: [REVIEWERS], count: 1 }],
    url: `/promotions/record/${promotion.id}`,
  });
  expect(
    await call(REVIEWER, 'get-promotion', { id: promotion.id }),
  ).toMatchObject({ promotion: { id: promotion.id } });
  expect(auditor.createEvent).toHaveBeenCalledWith(
    expect.objectContaining({
      eventId: 'promotion-request',
      meta: expect.objectContaining({ action: 'request-promotion' }),
    }),
  );
  await stop();
});

it('has the rights of its caller, and no action that grants anything', async () => {
  const { call, registry, stop } = await start();
  await expect(call(REVIEWER, 'request-promotion', input)).rejects.toThrow(
    'is no member',
  );
  await expect(
    call(SCIENTIST, 'request-promotion', { ...input, model: '../x' }),
  ).rejects.toThrow(/model/);
  expect([...registry.actions.keys()].sort()).toEqual([
    ...['test:get-promotion', 'test:request-promotion'],
  ]);
  await stop();
});
