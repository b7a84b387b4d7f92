import { mockCredentials } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type {
  Rating,
  RatingRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import request from 'supertest';
import {
  beginStream,
  chunk,
  ScriptedEndpoint,
  streaming,
  type Script,
} from '../../playground/__testUtils__/ScriptedEndpoint';
import {
  ALICE,
  BOB,
  endpointAt,
  eventOf,
  startPlaygroundPortal,
} from '../../playground/__testUtils__/startPlaygroundPortal';

const CAROL = 'user:default/carol';
const DAVE = 'user:default/dave';
const CHAT = 'component:default/chat';
const OTHER = 'component:default/other';
const MODEL = 'foundationmodel:default/tiny';

const answering = streaming('Forty', '-two');
const refusing: Script = response => {
  response.writeHead(500).end();
};
const breakingOff: Script = response => {
  beginStream(response).write(chunk('Forty'), () => response.destroy());
};

const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'tiny', namespace: 'default' },
  spec: {},
};

describe('ratings', () => {
  let endpoint: ScriptedEndpoint;
  let portal: Awaited<ReturnType<typeof startPlaygroundPortal>>;

  beforeAll(async () => {
    endpoint = await ScriptedEndpoint.start();
    endpoint.script = answering;
    portal = await startPlaygroundPortal({
      entities: [
        {
          ...endpointAt('chat', endpoint.host),
          relations: [{ type: 'serves', targetRef: MODEL }],
        },
        endpointAt('other', endpoint.host),
        model,
      ],
      hosts: [endpoint.host],
      config: {
        ratings: {
          applications: [
            {
              subject: 'external:test-service',
              endpoints: [CHAT, OTHER, 'component:default/none'],
            },
          ],
        },
      },
      // Bob may not read an endpoint, Carol not the model.
      hidden: { [BOB]: ['other'], [CAROL]: ['tiny'] },
      denied: {
        [DAVE]: ['fmops.rating.create', 'fmops.evaluation-set.update'],
      },
    });
  });

  afterAll(async () => {
    await portal?.stop();
    await endpoint?.stop();
  });

  const token = (user: string) => ({ token: mockCredentials.user.token(user) });
  const client = () => portal.client.ratings;
  const answered = async (user = ALICE) =>
    eventOf(await portal.ask({ parameters: { seed: 7 } }, { user }), 'start')
      .answerId;
  const rate = (id: string, rating: RatingRequest, user = ALICE) =>
    client().put(id, rating, token(user));
  const example = {
    messages: [{ role: 'user' as const, content: 'What is it?' }],
    answer: 'Forty-two',
  };

  /** As an application with a token of its own. */
  const asApplication = (id: string, rating: RatingRequest) =>
    request(portal.server)
      .put(`/api/fmops-evaluations/v1/answers/${id}/rating`)
      .set('authorization', mockCredentials.service.header())
      .send(rating);

  it('keep what the portal knows of the answer, whatever is claimed', async () => {
    const id = await answered();
    const rating = await rate(id, {
      ...{ thumb: 'up', score: 5, comment: 'Right <b>answer</b>' },
      answer: { endpoint: OTHER, version: 'forged' },
    });
    expect(rating).toMatchObject({
      ...{ answerId: id, source: 'playground', mine: true },
      ...{ thumb: 'up', score: 5, comment: 'Right <b>answer</b>' },
      ...{ endpoint: CHAT, model: MODEL, servedModel: 'tiny' },
      settings: { mode: 'chat', seed: 7 },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(rating.version).toBeUndefined();
    expect(rating.example).toBeUndefined();
    expect(JSON.stringify(rating)).not.toContain('alice');
    expect(await client().mine(id, token(ALICE))).toEqual(rating);
    expect(await client().mine(id, token(BOB))).toBeUndefined();
  });

  it('are of answers that the portal gave to their raters, and of no others', async () => {
    const none = { statusCode: 404 };
    const claimed: RatingRequest = {
      thumb: 'down',
      answer: { endpoint: CHAT },
    };
    const given = await answered();
    await expect(rate(given, claimed, BOB)).rejects.toMatchObject(none);
    await expect(rate('made-up', claimed)).rejects.toMatchObject(none);
    endpoint.script = refusing;
    const refused = await answered();
    endpoint.script = answering;
    await expect(rate(refused, claimed)).rejects.toMatchObject(none);
    const { items } = await client().list({ endpoint: CHAT }, token(ALICE));
    expect(items.map(({ answerId }) => answerId)).not.toContain('made-up');
  });

  it('count once, are changed and taken back by their raters alone', async () => {
    const id = await answered();
    const [first, second] = await Promise.all([
      rate(id, { thumb: 'up' }),
      rate(id, { thumb: 'up' }),
    ]);
    expect(second.id).toBe(first.id);
    const changed = await rate(id, { thumb: 'down', comment: 'No' });
    expect(changed).toMatchObject({ id: first.id, thumb: 'down' });
    expect(changed.createdAt).toBe(first.createdAt);
    await expect(
      client().withdraw(id, undefined, token(BOB)),
    ).rejects.toMatchObject({ statusCode: 404 });
    await client().withdraw(id, undefined, token(ALICE));
    expect(await client().mine(id, token(ALICE))).toBeUndefined();
  });

  it('keep no example with what the filters take out', async () => {
    const kept = await rate(await answered(), {
      thumb: 'up',
      example: {
        ...example,
        messages: [{ role: 'user', content: 'Write to jane@example.com' }],
      },
    });
    const [{ content }] = kept.example!.messages;
    expect(content).toMatch(/^Write to /);
    expect(content).not.toContain('jane');
  });

  it('keep text with consent only, and no other than the answer', async () => {
    const id = await answered();
    await expect(
      rate(id, { thumb: 'up', example: { ...example, answer: 'Forged' } }),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: { error: { message: expect.stringContaining('digest') } },
    });
    expect(await rate(id, { thumb: 'up', example })).toMatchObject({ example });
    // Without it the next time, the consent is taken back.
    expect((await rate(id, { thumb: 'up' })).example).toBeUndefined();
    endpoint.script = breakingOff;
    const cut = await answered();
    endpoint.script = answering;
    await expect(rate(cut, { thumb: 'up', example })).rejects.toMatchObject({
      statusCode: 400,
    });
    expect(await rate(cut, { thumb: 'down' })).toMatchObject({ thumb: 'down' });
    expect(JSON.stringify(portal.audit.success.mock.calls)).not.toContain(
      'Forty-two',
    );
  });

  it.each([
    ['no rating', {}, ALICE, 400, 'Give a thumb'],
    ['a score of six', { score: 6 }, ALICE, 400, 'score'],
    ['another rater', { thumb: 'up', rater: 'x' }, ALICE, 400, 'rater'],
    ['no permission', { thumb: 'up' }, DAVE, 403, 'fmops.rating.create'],
    ['the answer of another', { thumb: 'up' }, BOB, 404, 'no such answer'],
  ])('refuse %s', async (_, rating, user, statusCode, message) => {
    const id = await answered();
    await expect(rate(id, rating as RatingRequest, user)).rejects.toMatchObject(
      {
        statusCode,
        body: { error: { message: expect.stringContaining(message) } },
      },
    );
  });

  it('come from applications, where one person counts once', async () => {
    const answer = { endpoint: CHAT, model: MODEL, version: '2' };
    const put = async (rater: string, score: number) => {
      const { status, body } = await asApplication('app-answer', {
        ...{ answer, rater, score },
      });
      return { status, ...(body as Rating) };
    };
    const first = await put('person-1', 1);
    expect(first).toMatchObject({
      ...{ status: 200, source: 'application', version: '2', score: 1 },
    });
    expect((await put('person-1', 2)).id).toBe(first.id);
    expect((await put('person-2', 2)).id).not.toBe(first.id);
    expect(JSON.stringify(first)).not.toContain('person');
  });

  it('stay with the endpoint that they were given for', async () => {
    const of = (ref: string) => ({ thumb: 'up', answer: { endpoint: ref } });
    const rated = async (ref: string) =>
      (await asApplication('moved', of(ref) as RatingRequest)).status;
    expect(await rated(CHAT)).toBe(200);
    expect(await rated(OTHER)).toBe(409);
    expect(await rated(CHAT)).toBe(200);
  });

  it.each([
    ['what they are about', { thumb: 'up' }, 400, 'answer'],
    [
      'an endpoint of the catalog',
      { thumb: 'up', answer: { endpoint: 'component:default/none' } },
      404,
      'no endpoint',
    ],
    [
      'a model of the catalog',
      {
        thumb: 'up',
        answer: { endpoint: CHAT, model: 'foundationmodel:default/none' },
      },
      404,
      'no model',
    ],
  ])('of applications must tell %s', async (_, rating, status, message) => {
    const response = await asApplication('app', rating as RatingRequest);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });

  describe('are read', () => {
    beforeAll(async () => {
      const rated = async (name: string, rating: RatingRequest) => {
        const { status } = await asApplication(`seen-${name}`, rating);
        expect(status).toBe(200);
      };
      const of = (ref: string, version?: string) => ({
        answer: { endpoint: ref, model: MODEL, version },
      });
      await rated('1', { ...of(CHAT, '1'), thumb: 'up', score: 5 });
      await rated('2', { ...of(CHAT, '1'), score: 1, comment: 'bad' });
      await rated('3', { ...of(OTHER, '3'), thumb: 'down', example });
    });

    const summary = (user: string, filter: object) =>
      client().summary({ version: '1', ...filter }, token(user));

    it('as counts by day and version', async () => {
      const { total, days, versions } = await summary(BOB, { endpoint: CHAT });
      expect(total).toEqual({
        ...{ ratings: 2, up: 1, down: 0, scores: [1, 0, 0, 0, 1] },
        ...{ meanScore: 3, comments: 1, examples: 0 },
      });
      const today = new Date().toISOString().slice(0, 10);
      expect(days).toEqual([{ ...total, value: today }]);
      expect(versions).toEqual([{ ...total, value: '1' }]);
      expect(
        (await summary(BOB, { endpoint: CHAT, to: '2020-01-01' })).total,
      ).toEqual({
        ...{ ratings: 0, up: 0, down: 0, scores: [0, 0, 0, 0, 0] },
        ...{ comments: 0, examples: 0 },
      });
    });

    it('name no version of a model that the reader may not read', async () => {
      const of = async (user: string) =>
        (await client().summary({ endpoint: OTHER }, token(user))).versions;
      expect(await of(ALICE)).toMatchObject([{ value: '3', ratings: 1 }]);
      expect(await of(CAROL)).toEqual([]);
    });

    it('do not tell by a filter which version such a model has', async () => {
      const filter = { endpoint: OTHER, version: '3' };
      const of = async (user: string) => ({
        counted: (await summary(user, filter)).total.ratings,
        listed: (await client().list(filter, token(user))).items.length,
      });
      expect(await of(ALICE)).toEqual({ counted: 1, listed: 1 });
      expect(await of(CAROL)).toEqual({ counted: 0, listed: 0 });
    });

    it('of a model only as far as their endpoints may be read', async () => {
      const count = async (user: string) =>
        (await summary(user, { model: MODEL, version: '3' })).total.ratings;
      expect(await count(ALICE)).toBe(1);
      expect(await count(BOB)).toBe(0);
      await expect(summary(CAROL, { model: MODEL })).rejects.toMatchObject({
        statusCode: 404,
      });
      await expect(summary(BOB, { endpoint: OTHER })).rejects.toMatchObject({
        statusCode: 404,
      });
      await expect(summary(ALICE, {})).rejects.toMatchObject({
        statusCode: 400,
      });
    });

    it('one by one, without their raters and what is hidden', async () => {
      const { items } = await client().list(
        { endpoint: CHAT, with: 'comment', verdict: 'bad' },
        token(CAROL),
      );
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({ comment: 'bad', mine: false });
      expect(items[0].model).toBeUndefined();
      expect(items[0].version).toBeUndefined();
      expect(JSON.stringify(items)).not.toContain('mock-service');
    });

    it('in pages', async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await client().list(
          { model: MODEL, limit: 2, cursor },
          token(ALICE),
        );
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(seen.length);
      const { total } = await client().summary({ model: MODEL }, token(ALICE));
      expect(seen).toHaveLength(total.ratings);
      await expect(
        client().list({ model: MODEL, cursor: 'x' }, token(ALICE)),
      ).rejects.toMatchObject({ statusCode: 400 });
    });
  });

  describe('give examples to evaluation catalogs', () => {
    let good: Rating;
    let support: string;
    const copy = (ratings: string[], user = ALICE) =>
      client().copyExamples({ ratings, set: support }, token(user));

    beforeAll(async () => {
      const set = await portal.client.sets.create(
        {
          ...{ name: 'support', title: 'Support', owner: ALICE },
          ...{ useCase: 'Support', visibility: 'shared', prompts: [] },
          takesRatings: true,
        },
        token(ALICE),
      );
      support = set.id;
      good = await rate(await answered(), { thumb: 'up', example });
    });

    it('with consent, once', async () => {
      expect(await copy([good.id, good.id])).toEqual({ added: 1, present: 0 });
      expect(await copy([good.id])).toEqual({ added: 0, present: 1 });
      const { items } = await portal.client.sets.rows(
        support,
        { version: 'draft' },
        token(ALICE),
      );
      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({
        ...{ input: { messages: example.messages }, label: 'good' },
        ...{ expected: 'Forty-two', source: 'rating', sourceRef: good.id },
        consent: { by: ALICE },
      });
    });

    it('not without', async () => {
      const plain = await rate(await answered(), { thumb: 'up' });
      await expect(copy([plain.id])).rejects.toMatchObject({ statusCode: 404 });
      await expect(copy(['unknown'])).rejects.toMatchObject({
        statusCode: 404,
      });
    });

    it('not to the sets of others', async () => {
      await expect(copy([good.id], BOB)).rejects.toMatchObject({
        statusCode: 403,
      });
      await expect(copy([good.id], DAVE)).rejects.toMatchObject({
        statusCode: 403,
      });
    });
  });
});
