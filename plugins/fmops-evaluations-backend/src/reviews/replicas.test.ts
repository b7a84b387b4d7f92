import { TestDatabases } from '@backstage/backend-test-utils';
import type {
  ReviewCampaign,
  ReviewResults,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ann,
  answersFile,
  bob,
  comparison,
  cyn,
  startReviewsBackend,
} from './__testUtils__/reviewsBackend';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

const file = (rows: number) => ({
  source: {
    ...{ type: 'file' as const, name: 'answers.jsonl' },
    jsonLines: answersFile(rows),
  },
});

describe.each(databases.eachSupportedId())('two backends, %s', id => {
  it('hand out, count and finish as one', async () => {
    const database = await databases.init(id);
    const one = await startReviewsBackend({ database });
    const two = await startReviewsBackend({ database });
    const { id: campaign } = await one.create(comparison(file(24)));
    const judgeAll = async (backend: typeof one, user: string) => {
      let judged = 0;
      for (;;) {
        const { assignment } = await backend.next(user, campaign);
        if (!assignment) return judged;
        const [[{ text }]] = assignment.answers;
        const choice = text.startsWith('Long') ? 'a' : 'b';
        await backend.judge(user, campaign, assignment.id, {
          ...{ task: 'pairwise', choice },
        });
        judged += 1;
      }
    };
    const judged = await Promise.all([
      judgeAll(one, ann),
      judgeAll(two, bob),
      judgeAll(one, bob),
    ]);
    expect(judged.reduce((sum, count) => sum + count)).toBeGreaterThan(23);
    const told = [one, two].flatMap(({ notifications }) =>
      (notifications.send.mock.calls as unknown[][]).filter(([sent]) =>
        JSON.stringify(sent).includes('review-completed'),
      ),
    );
    expect(told).toHaveLength(1);

    const finished = await Promise.all(
      [one, two].map(({ send }) =>
        send<ReviewCampaign>(cyn, 'post', `/${campaign}/finish`),
      ),
    );
    expect(finished[0].progress).toMatchObject({ judged: 24, itemsDone: 24 });
    expect(finished[0].details?.evaluationIds).toHaveLength(2);
    expect([...finished[1].details!.evaluationIds].sort()).toEqual(
      [...finished[0].details!.evaluationIds].sort(),
    );
    const results = await two.send<ReviewResults>(
      ...([cyn, 'get', `/${campaign}/results`] as const),
    );
    expect(results.pairs).toMatchObject([{ wins: 24, losses: 0 }]);
  });

  it('write the rows of a review once, as one version', async () => {
    const database = await databases.init(id);
    const one = await startReviewsBackend({ database });
    const two = await startReviewsBackend({ database });
    const { id: set } = await one.other<{ id: string }>(cyn, 'post', 'sets', {
      ...{ name: 'questions', title: 'Questions', useCase: 'Support' },
      ...{ visibility: 'shared', prompts: [], takesRatings: false, owner: cyn },
    });
    const row = { key: 'one', input: { text: 'What?' } };
    await one.other(cyn, 'post', `sets/${set}/rows`, row);
    await one.other(cyn, 'post', `sets/${set}/versions`, {});
    const { id: campaign } = await one.create(
      comparison({
        task: 'instruction',
        source: { type: 'set', id: set, version: 1 },
      }),
    );
    const { assignment } = await two.next(ann, campaign);
    await two.judge(ann, campaign, assignment!.id, {
      ...{ task: 'instruction', choice: 'fix' },
      texts: { prompt: ['What is it?'], answers: [['A thing']] },
    });
    await one.send(cyn, 'post', `/${campaign}/finish`);
    const answers = await Promise.all(
      [one, two, one].map(({ attempt }) =>
        attempt(cyn, 'post', `/${campaign}/publication`, { type: 'set' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { items } = await two.other<{ items: object[] }>(
      ...([cyn, 'get', `sets/${set}/versions`] as const),
    );
    expect(items).toMatchObject([{ number: 2 }, { number: 1 }]);
  });
});

it('carries 10,000 items', async () => {
  const { create, next, judge, send } = await startReviewsBackend();
  const { id, items } = await create(
    comparison({ ...file(10_000), reviewersPerItem: 3, reviewers: [ann, bob] }),
  );
  expect(items).toBe(10_000);
  for (let turn = 0; turn < 10; turn++) {
    const { assignment, waiting } = await next(ann, id);
    expect(waiting).toBe(10_000 - turn);
    await judge(ann, id, assignment!.id, { task: 'pairwise', choice: 'tie' });
  }
  const [listed] = (await send<{ items: ReviewCampaign[] }>(bob, 'get', ''))
    .items;
  expect(listed).toMatchObject({
    progress: { wanted: 30_000, judged: 10, itemsDone: 0 },
    role: { waiting: 10_000 },
  });
});
