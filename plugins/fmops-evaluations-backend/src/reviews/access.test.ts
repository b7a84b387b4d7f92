import {
  ann,
  bob,
  comparison,
  cyn,
  startReviewsBackend,
} from './__testUtils__/reviewsBackend';

const dan = 'user:default/dan';
const CALLERS = ['owner', 'reviewer', 'without judge', 'reader', 'stranger'];
type Caller = (typeof CALLERS)[number];

const USERS: Record<Caller, string> = {
  owner: cyn,
  reviewer: ann,
  'without judge': bob,
  reader: 'user:default/reader',
  stranger: dan,
};

/** Owner and stranger have all permissions but to read all reviews. */
function isDenied(user: string, permission: string): boolean {
  if (user === USERS.reader) return permission !== 'fmops.review.read';
  if (permission === 'fmops.review.read') return true;
  return user === bob && permission === 'fmops.review.judge';
}

const JUDGEMENT = { task: 'pairwise', choice: 'tie' };

/** By route: what owner, reviewer, reviewer without the permission, reader and stranger are answered. */
const MATRIX: [
  method: 'get' | 'post' | 'put',
  path: string,
  statuses: number[],
  body?: object,
][] = [
  ['get', '/ID', [200, 200, 404, 200, 404]],
  ['get', '/ID/results', [200, 403, 404, 200, 404]],
  ['get', '/ID/items', [200, 403, 404, 200, 404]],
  ['get', '/ID/export?part=rows', [409, 403, 404, 403, 404]],
  ['post', '/ID/next', [403, 200, 404, 403, 404]],
  ['post', '/ID/undo', [403, 409, 404, 403, 404]],
  ['put', '/ID/assignments/x/draft', [403, 409, 404, 403, 404], {}],
  ['post', '/ID/assignments/x/judgement', [403, 409, 404, 403, 404], JUDGEMENT],
  ['post', '/ID/assignments/x/skip', [403, 409, 404, 403, 404]],
  [
    'put',
    '/ID/items/x/resolution',
    [400, 403, 404, 403, 404],
    { judgementId: 'x' },
  ],
  ['post', '/ID/publication', [409, 403, 404, 403, 404], { type: 'set' }],
  ['post', '/ID/reopen', [200, 403, 404, 403, 404]],
];

it('answers each caller what they may know, and no more', async () => {
  const backend = await startReviewsBackend({ denied: isDenied });
  const { id } = await backend.create(comparison());
  for (const [method, path, statuses, body] of MATRIX) {
    const answered: number[] = [];
    for (const caller of CALLERS) {
      const { status } = await backend.attempt(
        ...([USERS[caller], method, path.replace('ID', id), body] as const),
      );
      answered.push(status);
    }
    expect([path, ...answered]).toEqual([path, ...statuses]);
  }
  const listed = await Promise.all(
    CALLERS.map(async caller => {
      const { items } = await backend.send<{ items: unknown[] }>(
        ...([USERS[caller], 'get', ''] as const),
      );
      return items.length;
    }),
  );
  expect(listed).toEqual([1, 1, 0, 1, 0]);
  const create = await backend.attempt(
    ...([USERS.reader, 'post', '', comparison()] as const),
  );
  expect(create.status).toBe(403);
});

it('hides results from an owner who judges, until the review is finished', async () => {
  const { create, attempt, send } = await startReviewsBackend();
  const { id } = await create(comparison({ reviewers: [cyn, ann] }));
  const refused = await attempt(cyn, 'get', `/${id}/results`);
  expect(refused.status).toBe(403);
  expect(refused.body.error.message).toBe(
    'You judge in this review yourself: its results show when it is finished',
  );
  await send(cyn, 'post', `/${id}/finish`);
  expect((await attempt(cyn, 'get', `/${id}/results`)).status).toBe(200);
});

it('shows a finished review to its reviewers only where it says so', async () => {
  const { create, attempt, send } = await startReviewsBackend({
    denied: (user, permission) =>
      user === ann && permission === 'fmops.review.read',
  });
  for (const [reveal, status] of [
    ['never', 403],
    ['finished', 200],
  ] as const) {
    const { id } = await create(comparison({ reveal }));
    await send(cyn, 'post', `/${id}/finish`);
    expect((await attempt(ann, 'get', `/${id}/results`)).status).toBe(status);
  }
});
