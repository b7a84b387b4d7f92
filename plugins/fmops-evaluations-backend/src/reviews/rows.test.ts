import {
  coreServices,
  createBackendPlugin,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import type {
  ReviewCampaign,
  ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import express, { Router } from 'express';
import {
  ann,
  bob,
  comparison,
  cyn,
  startReviewsBackend,
} from './__testUtils__/reviewsBackend';

const lines = (...rows: object[]) =>
  rows.map(row => JSON.stringify(row)).join('\n');

const parsed = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

/** A review of rows, and what reviewers say of the row with a text. */
async function reviewRows(
  task: 'preference' | 'instruction',
  rows: object[],
  options: { reviewersPerItem?: number; labels?: string[] } = {},
  features: BackendFeature[] = [],
) {
  const backend = await startReviewsBackend({ features });
  const { id } = await backend.create(
    comparison({
      ...{ task, ...options },
      source: { type: 'file', name: 'rows.jsonl', jsonLines: lines(...rows) },
    }),
  );
  const judgeAll = async (
    user: string,
    say: (shown: NonNullable<ReviewTurn['assignment']>) => object,
  ) => {
    for (;;) {
      const { assignment } = await backend.next(user, id);
      if (!assignment) return;
      const judgement = { task, ...say(assignment) };
      await backend.judge(user, id, assignment.id, judgement);
    }
  };
  const file = async (part: string) => {
    const { text, status } = await backend.attempt(
      cyn,
      'get',
      `/${id}/export?part=${part}`,
    );
    expect(status).toBe(200);
    return parsed(text);
  };
  const finish = () =>
    backend.send<ReviewCampaign>(cyn, 'post', `/${id}/finish`);
  return { ...backend, id, judgeAll, file, finish };
}

it('makes a new version of a dataset of instructions, with who decided what', async () => {
  const { judgeAll, file, finish, attempt, id } = await reviewRows(
    'instruction',
    [
      { instruction: 'Greet', output: 'Hello', id: 7 },
      { instruction: 'Count', output: 'One, tow' },
      { instruction: 'Curse', output: '…' },
    ],
    { labels: ['short', 'polite'] },
  );
  expect((await attempt(cyn, 'get', `/${id}/export?part=rows`)).status).toBe(
    409,
  );
  await judgeAll(ann, ({ prompt: [{ text }], answers }) => {
    if (text === 'Greet') return { choice: 'accept', labels: ['polite'] };
    if (text === 'Curse') return { choice: 'reject', reason: 'Harmful' };
    return {
      choice: 'fix',
      texts: { prompt: ['Count'], answers: [['One, two']] },
      reason: `was ${answers[0][0].text}`,
    };
  });
  const { details } = await finish();
  expect(details?.dataset).toMatchObject({
    ...{ rows: 2, accepted: 1, changed: 1, rejected: 1, undecided: 0 },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(await file('rows')).toEqual([
    { instruction: 'Greet', output: 'Hello', id: 7, labels: ['polite'] },
    { instruction: 'Count', output: 'One, two', labels: [] },
  ]);
  const [first, , third] = await file('provenance');
  expect(first).toMatchObject({
    ...{ sourceRow: 0, decision: 'accepted' },
    sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    judgements: [{ reviewer: ann, at: expect.any(String) }],
  });
  expect(third).toMatchObject({
    decision: 'rejected',
    judgements: [{ reason: 'Harmful' }],
  });
  expect((await attempt(ann, 'get', `/${id}/export?part=rows`)).status).toBe(
    403,
  );
});

it('labels pairs blindly: what reviewers choose is the chosen one', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({
    prompt: `Question ${i}`,
    chosen: `bad ${i}`,
    rejected: `good ${i}`,
  }));
  const { judgeAll, file, finish } = await reviewRows('preference', rows);
  const shown: string[] = [];
  await judgeAll(ann, assignment => {
    const { answers } = assignment;
    expect(JSON.stringify(assignment)).not.toMatch(/chosen|rejected/);
    shown.push(answers[0][0].text.split(' ')[0]);
    const texts = answers.map(([{ text }]) => [text.replace('good', 'best')]);
    return {
      choice: answers[0][0].text.startsWith('good') ? 'a' : 'b',
      ...(assignment.prompt[0].text === 'Question 3' && {
        texts: { prompt: ['Question three'], answers: texts },
      }),
    };
  });
  expect(new Set(shown)).toEqual(new Set(['good', 'bad']));
  await finish();
  const made = await file('rows');
  expect(made[0]).toEqual({
    ...{ prompt: 'Question 0', chosen: 'good 0', rejected: 'bad 0' },
  });
  expect(made[3]).toEqual({
    ...{ prompt: 'Question three', chosen: 'best 3', rejected: 'bad 3' },
  });
});

it('leaves out what reviewers disagree on, until the owner decides', async () => {
  const { judgeAll, file, finish, send, id } = await reviewRows(
    'instruction',
    [
      {
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'assistant', content: 'Ho' },
        ],
      },
    ],
    { reviewersPerItem: 2 },
  );
  await judgeAll(ann, () => ({ choice: 'accept' }));
  await judgeAll(bob, () => ({
    choice: 'fix',
    texts: { prompt: ['Hi'], answers: [['Hello']] },
  }));
  const { details } = await finish();
  expect(details?.dataset).toMatchObject({ rows: 0, undecided: 1 });
  const { items } = await send<{
    items: { id: string; judgements: { id: string; reviewer: string }[] }[];
  }>(cyn, 'get', `/${id}/items?only=disagreements`);
  const bobs = items[0].judgements.find(({ reviewer }) => reviewer === bob)!;
  await send(cyn, 'put', `/${id}/items/${items[0].id}/resolution`, {
    judgementId: bobs.id,
  });
  expect(await file('rows')).toEqual([
    {
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello' },
      ],
    },
  ]);
  expect(await send(cyn, 'get', `/${id}`)).toMatchObject({
    details: { dataset: { rows: 1, undecided: 0 } },
  });
});

describe('a review of the rows of an evaluation catalog', () => {
  /** A set of two rows, whose first version is being reviewed. */
  async function reviewSet() {
    const backend = await startReviewsBackend();
    const { other, create, next, judge, send, attempt } = backend;
    const set = await other<{ id: string }>(cyn, 'post', 'sets', {
      ...{ name: 'questions', title: 'Questions', useCase: 'Support' },
      ...{
        visibility: 'private',
        prompts: [],
        takesRatings: false,
        owner: cyn,
      },
    });
    const put = (key: string, text: string) =>
      other(cyn, 'post', `sets/${set.id}/rows`, { key, input: { text } });
    const publishVersion = () =>
      other(cyn, 'post', `sets/${set.id}/versions`, {});
    await put('one', 'What?');
    await put('two', 'Junk');
    await publishVersion();
    const { id } = await create(
      comparison({
        task: 'instruction',
        source: { type: 'set', id: set.id, version: 1 },
      }),
    );
    const judgeAll = async (say: (text: string) => object) => {
      for (;;) {
        const { assignment } = await next(ann, id);
        if (!assignment) break;
        const [{ text }] = assignment.prompt;
        const judgement = { task: 'instruction', ...say(text) };
        await judge(ann, id, assignment.id, judgement);
      }
      await send(cyn, 'post', `/${id}/finish`);
    };
    return {
      ...{ id, judgeAll, publishVersion, put },
      setId: set.id,
      publish: () =>
        attempt(cyn, 'post', `/${id}/publication`, { type: 'set' }),
      rows: async (version: number) => {
        const { items } = await other<{ items: object[] }>(
          ...([cyn, 'get', `sets/${set.id}/rows?version=${version}`] as const),
        );
        return items;
      },
      drafted: () => other(cyn, 'get', `sets/${set.id}/diff?from=2&to=draft`),
    };
  }

  const fixed = {
    choice: 'fix',
    texts: { prompt: ['What is it?'], answers: [['A thing']] },
  };
  const rejected = { choice: 'reject', reason: 'no question' };
  const good = { choice: 'accept' };

  it('becomes its next version, once', async () => {
    const { id, judgeAll, publish, rows, setId } = await reviewSet();
    await judgeAll(text => (text === 'Junk' ? rejected : fixed));
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = answers.find(({ status }) => status === 200)!;
    expect(body.details.dataset.set).toEqual({ id: setId, version: 2 });
    expect(await rows(2)).toEqual([
      expect.objectContaining({
        ...{ key: 'one', expected: 'A thing', source: 'review', sourceRef: id },
        input: { text: 'What is it?' },
      }),
    ]);
    expect((await publish()).status).toBe(409);
  });

  it('leaves what others have changed since', async () => {
    const { judgeAll, publish, publishVersion, put, rows } = await reviewSet();
    await judgeAll(text => (text === 'Junk' ? good : fixed));
    await put('two', 'No junk any more');
    await put('three', 'New');
    await publishVersion();
    expect((await publish()).status).toBe(200);
    expect(await rows(3)).toMatchObject([
      { key: 'one', input: { text: 'What is it?' } },
      { key: 'two', input: { text: 'No junk any more' } },
      { key: 'three' },
    ]);
  });

  it('is refused as a whole where it would undo what others have changed', async () => {
    const scene = await reviewSet();
    const { drafted, judgeAll, publish, publishVersion, put, rows } = scene;
    await judgeAll(text => (text === 'Junk' ? rejected : fixed));
    await put('two', 'No junk any more');
    await publishVersion();
    const refused = await publish();
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain("such as 'two'");
    expect(await drafted()).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await rows(2)).toMatchObject([{ input: { text: 'What?' } }, {}]);
  });
});

it('writes rows to the store of a group, in the name of the owner', async () => {
  const uploads: { query: object; body: string; user?: string }[] = [];
  const models = createBackendPlugin({
    pluginId: 'fmops-models',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          router: coreServices.httpRouter,
        },
        async init({ httpAuth, router }) {
          const routes = Router();
          routes.use(express.text({ type: 'application/x-ndjson' }));
          routes.post('/v1/datasets', async (req, res) => {
            const credentials = await httpAuth.credentials(req, {
              allow: ['user'],
            });
            const user = credentials.principal.userEntityRef;
            uploads.push({ query: req.query, body: req.body, user });
            res.status(201).json({
              created: true,
              dataset: { entityRef: 'modeldataset:default/reviewed' },
            });
          });
          router.use(routes);
        },
      });
    },
  });
  const { id, judgeAll, finish, send } = await reviewRows(
    'instruction',
    [{ prompt: 'p', completion: 'c' }],
    {},
    [models],
  );
  await judgeAll(ann, () => ({ choice: 'accept' }));
  await finish();
  const to = {
    type: 'store',
    owner: 'group:default/testers',
    name: 'reviewed',
  };
  const { details } = await send<ReviewCampaign>(
    ...([cyn, 'post', `/${id}/publication`, to] as const),
  );
  expect(details?.dataset?.stored).toBe('modeldataset:default/reviewed');
  expect(uploads).toEqual([
    {
      query: expect.objectContaining({
        ...{ owner: 'group:default/testers', name: 'reviewed' },
      }),
      body: '{"prompt":"p","completion":"c"}\n',
      user: cyn,
    },
  ]);
});
