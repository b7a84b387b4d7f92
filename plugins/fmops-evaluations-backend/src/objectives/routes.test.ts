import { mockCredentials } from '@backstage/backend-test-utils';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';
import { endpoint, ENDPOINT, model } from './__testUtils__/scene';

const PATH = '/api/fmops-evaluations/v1/objectives';
const owned = {
  ...endpoint,
  relations: [
    ...(endpoint.relations ?? []),
    { type: 'ownedBy', targetRef: 'user:default/mock' },
  ],
};
const others = {
  ...endpoint,
  metadata: { ...endpoint.metadata, name: 'others' },
};
const wanted = {
  endpoint: ENDPOINT,
  indicator: 'firstToken',
  limit: 1_000,
  windowMinutes: 60,
};

describe('objectives', () => {
  const start = async () => {
    const { server, auditor } = await startEvaluationsBackend({
      entities: [owned, others, model],
    });
    return { auditor, agent: request(server) };
  };

  it('are set, changed and taken away, each of it audited', async () => {
    const { agent, auditor } = await start();
    const created = await agent.post(PATH).send(wanted);
    expect(created.body).toMatchObject({
      ...wanted,
      ...{ state: 'unknown', editable: true, createdBy: 'user:default/mock' },
    });
    expect(created.status).toBe(201);
    const own = `${PATH}/${created.body.id}`;
    const changed = await agent
      .put(own)
      .send({ indicator: 'firstToken', limit: 2_000, windowMinutes: 1_440 });
    expect(changed.body).toMatchObject({ limit: 2_000, windowMinutes: 1_440 });
    const listed = await agent.get(PATH).query({ endpoint: ENDPOINT });
    expect(listed.body.items).toHaveLength(1);
    expect((await agent.get(`${own}/history`)).body).toEqual({
      measurements: [],
      breaches: [],
    });
    await agent.delete(own).expect(204);
    expect((await agent.get(PATH)).body).toEqual({ items: [] });
    expect(
      auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId),
    ).toEqual(['objective-create', 'objective-update', 'objective-delete']);
  });

  it.each([
    [{ limit: 0 }, /limit: Time to first token is between 1 and 600000 ms/],
    [{ indicator: 'quality', limit: 7 }, /judge: choose who judges/],
    [{ indicator: 'luck' }, /indicator/],
    [{ windowMinutes: 1 }, /windowMinutes/],
    [
      { windowMinutes: 20_000 },
      /windowMinutes: Prometheus is looked at for a week/,
    ],
    [{ endpoint: 'nonsense' }, /endpoint/],
  ])('refuse %j', async (fields, message) => {
    const { agent } = await start();
    const { status, body } = await agent
      .post(PATH)
      .send({ ...wanted, ...fields });
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toMatch(message);
  });

  it('are for owners of the endpoint to set', async () => {
    const { agent } = await start();
    const endpointOfOthers = 'component:default/others';
    const { status, body } = await agent
      .post(PATH)
      .send({ ...wanted, endpoint: endpointOfOthers });
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/is no member/);
  });

  it('do not exist of endpoints that one may not read', async () => {
    const { agent } = await start();
    const missing = 'component:default/hidden';
    const { status } = await agent
      .post(PATH)
      .send({ ...wanted, endpoint: missing });
    expect(status).toBe(404);
    expect((await agent.get(`${PATH}/none/history`)).status).toBe(404);
  });

  it('are listed by page, without those of endpoints that one may not read', async () => {
    const names = Array.from({ length: 7 }, (_, i) => `endpoint-${i}`);
    const entities = names.map(name => ({
      ...owned,
      metadata: { ...owned.metadata, name },
    }));
    const catalog = catalogServiceMock({ entities });
    const asked: string[][] = [];
    let hidden: string[] = [];
    const { server } = await startEvaluationsBackend({
      catalog: createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          catalogServiceMock.mock({
            getEntitiesByRefs: async (query, options) => {
              asked.push(query.entityRefs);
              const { items } = await catalog.getEntitiesByRefs(query, options);
              return {
                items: items.map(entity =>
                  entity && hidden.includes(entity.metadata.name)
                    ? undefined
                    : entity,
                ),
              };
            },
          }),
      }),
    });
    const agent = request(server);
    for (const name of names) {
      const ref = `component:default/${name}`;
      await agent
        .post(PATH)
        .send({ ...wanted, endpoint: ref })
        .expect(201);
    }
    hidden = ['endpoint-1', 'endpoint-6'];
    asked.length = 0;
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await agent
        .get(PATH)
        .query({ limit: 2, ...(cursor && { cursor }) });
      expect(body.items.length).toBeLessThanOrEqual(2);
      seen.push(
        ...body.items.map(({ endpoint: ref }: { endpoint: string }) => ref),
      );
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(
      [0, 2, 3, 4, 5].map(i => `component:default/endpoint-${i}`),
    );
    // What an earlier page held is not asked for again
    expect(asked.at(-1)).not.toContain('component:default/endpoint-0');
    const wrong = await agent.get(PATH).query({ cursor: 'xyz' });
    expect(wrong.body.error.message).toContain('nextCursor');
  });

  it('are nobody’s without the permission', async () => {
    const { agent } = await start();
    const { status } = await agent
      .post(PATH)
      .set('authorization', mockCredentials.none.header())
      .send(wanted);
    expect(status).toBe(401);
  });
});
