import type {
  NewReviewCampaign,
  ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ann,
  bob,
  comparison,
  cyn,
  startReviewsBackend,
} from './__testUtils__/reviewsBackend';

const TESTERS = 'group:default/testers';
const SECRET = 'A private word';

/** A private set of the testers, and what records two models' answers to it. */
async function start() {
  const backend = await startReviewsBackend();
  const set = await backend.other<{ id: string }>(ann, 'post', 'sets', {
    ...{ name: 'complaints', title: 'Complaints', useCase: 'Support' },
    ...{ visibility: 'private', prompts: [], takesRatings: false },
    owner: TESTERS,
  });
  const record = async (name: string, data: object) => {
    const { evaluation } = await backend.other<{ evaluation: { id: string } }>(
      ...([ann, 'post', 'results'] as const),
      {
        model: { ref: `foundationmodel:default/${name}` },
        ...{ method: 'benchmark', data, settings: {} },
        scores: [{ metric: 'acc', value: 0.5, higherIsBetter: true }],
        rows: [{ key: 'a', input: SECRET, output: `Of ${name}`, scores: {} }],
      },
    );
    return evaluation.id;
  };
  const review = (
    ids: string[],
    changes: Partial<NewReviewCampaign> = {},
  ): Promise<ReviewCampaign> =>
    backend.create(
      comparison({
        ...{ owner: TESTERS, reviewers: [bob] },
        ...{ source: { type: 'evaluations', ids } },
        ...changes,
      }),
      ann,
    );
  return { ...backend, record, review, set };
}

describe('a review of evaluations on a private evaluation catalog', () => {
  it('shows nothing of the set to those who may read all reviews', async () => {
    const { attempt, judge, next, record, review, send, set } = await start();
    // The same questions; only the second evaluation says where they are from.
    const ids = [
      await record('one', {}),
      await record('two', { set: { id: set.id, version: '1' } }),
    ];
    const { id } = await review(ids);
    expect(await send(ann, 'get', `/${id}`)).toMatchObject({
      details: {
        subject: { ownerOnly: true },
        origin: { set: { id: set.id, version: 1 } },
      },
    });
    const { assignment } = await next(bob, id);
    await judge(...([bob, id, assignment!.id] as const), {
      task: 'pairwise',
      choice: 'a',
    });
    expect((await attempt(ann, 'get', `/${id}/items`)).text).toContain(SECRET);
    for (const path of ['', '/items', '/results']) {
      const { status, text } = await attempt(cyn, 'get', `/${id}${path}`);
      expect(status).toBe(404);
      expect(text).not.toContain(SECRET);
    }
  });

  it('is for the owner of the set', async () => {
    const { record, review, set } = await start();
    const data = { set: { id: set.id, version: '1' } };
    const ids = [await record('one', data), await record('two', data)];
    await expect(review(ids, { owner: ann })).rejects.toThrow(
      `400 owner: these rows are of a private evaluation catalog, so their review is for its owner: ${TESTERS}`,
    );
  });

  it('is refused where the version is none of the set', async () => {
    const { record, review, set } = await start();
    const data = { set: { id: set.id, version: 'latest' } };
    const ids = [await record('one', data), await record('two', data)];
    await expect(review(ids)).rejects.toThrow(
      "400 source: the evaluations are of version 'latest'",
    );
  });
});
