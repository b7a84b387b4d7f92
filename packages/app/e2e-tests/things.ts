import { expect } from '@playwright/test';
import { suffix } from './manifests';
import { entitiesAsGuest, sendAsGuest } from './submit';
import { trainModel } from './trainModel';

const EVALUATIONS = '/fmops-evaluations/v1';
const TEAM = 'group:default/language-team';

/**
 * Makes one of each thing that has a page of its own and that a new portal does
 * not have, and tells where the pages of all things are.
 */
export async function pagesOfThings(): Promise<string[]> {
  const [review, set, promotion, evaluations, workloads] = await Promise.all([
    startReview(),
    startSet(),
    startPromotion(),
    pagesOfEvaluations(),
    pagesOfWorkloads(),
  ]);
  return [
    ...[`/reviews/${review}`, `/reviews/${review}/judge`],
    ...[`/prompts/sets/${set}`, `/promotions/record/${promotion}`],
    ...[...evaluations, ...workloads],
  ];
}

/** Starts a review of one item, which the guest may judge. @returns its id */
export async function startReview(): Promise<string> {
  const { id } = await sendAsGuest('POST', `${EVALUATIONS}/reviews`, {
    ...{ title: 'Which answer helps?', task: 'pairwise', owner: TEAM },
    ...{ reviewers: [TEAM], reviewersPerItem: 1, reveal: 'finished' },
    ...{ share: 1, seed: 1 },
    source: {
      type: 'answers',
      items: [
        {
          prompt: 'Where is my order?',
          answers: [
            { text: 'On its way.', model: 'one' },
            { text: 'I will look it up for you.', model: 'other' },
          ],
        },
      ],
    },
  });
  return id;
}

async function startSet(): Promise<string> {
  const { id } = await sendAsGuest('POST', `${EVALUATIONS}/sets`, {
    ...{ name: `read-${suffix}`, title: 'Support', owner: TEAM },
    ...{ useCase: 'Answer customers', prompts: [] },
    ...{ visibility: 'shared', takesRatings: true },
  });
  await sendAsGuest('POST', `${EVALUATIONS}/sets/${id}/rows`, {
    input: { text: 'Where is my order?' },
    expected: 'On its way.',
  });
  return id;
}

async function startPromotion(): Promise<string> {
  const model = `read-${suffix}`;
  const version = await trainModel(model, 'read');
  await expect
    .poll(
      () => entitiesAsGuest(`kind=FoundationModel,metadata.name=${model}`),
      { timeout: 120_000 },
    )
    .toHaveLength(1);
  const { id } = await sendAsGuest('POST', `${EVALUATIONS}/promotions`, {
    ...{ model: `foundationmodel:default/${model}`, version, stage: 'dev' },
    reason: 'To be looked at',
  });
  return id;
}

async function pagesOfEvaluations(): Promise<string[]> {
  const items = await untilThere(
    `${EVALUATIONS}/results?limit=2`,
    found => found.length === 2,
  );
  const ids = items.map(({ id }) => ['id', String(id)]);
  return [
    `/evaluations/record/${ids[0][1]}`,
    `/evaluations/compare?${new URLSearchParams(ids)}`,
    '/evaluations/leaderboard?benchmark=mmlu',
  ];
}

async function pagesOfWorkloads(): Promise<string[]> {
  const firstOf = (items: Item[], wanted: string) =>
    items.find(({ category }) => category === wanted);
  const items = await untilThere('/fmops-workloads/v1/workloads', found =>
    ['job', 'endpoint'].every(category => firstOf(found, category)),
  );
  const pageOf = (category: string, page: string) => {
    const { cluster, uid } = firstOf(items, category)!.ref!;
    return `${page}/${cluster}/${uid}`;
  };
  return [pageOf('job', '/runs'), pageOf('endpoint', '/endpoints')];
}

interface Item {
  id?: string;
  category?: string;
  ref?: { cluster: string; uid: string };
}

/** A portal that has just started reads its sources first. */
async function untilThere(
  path: string,
  areThere: (items: Item[]) => boolean,
): Promise<Item[]> {
  let items: Item[] = [];
  await expect
    .poll(
      async () => {
        ({ items } = await sendAsGuest('GET', path));
        return areThere(items);
      },
      { message: path, timeout: 120_000 },
    )
    .toBe(true);
  return items;
}
