import type { Candidate, Criterion } from './criteria';
import { rankCandidates } from './rankCandidates';

const candidate = (
  title: string,
  scores: Partial<Record<Criterion, number>>,
): Candidate => ({
  id: title,
  title,
  scores: Object.fromEntries(
    Object.entries(scores).map(([criterion, score]) => [criterion, { score }]),
  ),
});

const order = (...args: Parameters<typeof rankCandidates>) =>
  rankCandidates(...args).ranks.map(({ rank, candidate: { title } }) => [
    rank,
    title,
  ]);

describe('two finalists, one better, one cheaper', () => {
  const fm1 = candidate('FM1', { quality: 5, speed: 5, cost: 1 });
  const fm2 = candidate('FM2', { quality: 4, speed: 3, cost: 5 });

  it('picks the cheaper one where cost goes before precision before speed', () => {
    const { ranks } = rankCandidates([fm1, fm2], {
      cost: 3,
      quality: 2,
      speed: 1,
    });
    expect(ranks.map(({ candidate: { title } }) => title)).toEqual([
      'FM2',
      'FM1',
    ]);
    expect(ranks[0].points).toBeCloseTo((3 * 5 + 2 * 4 + 3) / 6);
    expect(ranks[0].reason).toBe(
      '4.33 of 5 points: quality 4.0 at 33 %, cost 5.0 at 50 %, speed 3.0 at 17 %. Ahead of FM1 because of cost, which outweighs quality and speed.',
    );
    expect(ranks[1].reason).toBe(
      '3.00 of 5 points: quality 5.0 at 33 %, cost 1.0 at 50 %, speed 5.0 at 17 %. Behind FM2 because of cost, which outweighs quality and speed.',
    );
  });

  it('picks the other one where precision goes before all', () => {
    expect(order([fm2, fm1], { quality: 5, speed: 1, cost: 1 })).toEqual([
      [1, 'FM1'],
      [2, 'FM2'],
    ]);
  });
});

it('counts what is not known as the mean, and says so', () => {
  const { ranks } = rankCandidates(
    [
      candidate('Good', { quality: 5 }),
      candidate('Silent', {}),
      candidate('Poor', { quality: 1 }),
    ],
    { quality: 1, cost: 0, speed: 0 },
  );
  expect(ranks.map(({ points }) => points)).toEqual([5, 3, 1]);
  expect(ranks[1].candidate.title).toBe('Silent');
  expect(ranks[1].reason).toMatch(
    /quality 3\.0 \(not known, taken as the average\) at 100 %/,
  );
});

it('leaves out for all what is known of none', () => {
  const { ranks, ignored } = rankCandidates(
    [candidate('A', { cost: 5 }), candidate('B', { cost: 4 })],
    { quality: 9, cost: 1, speed: 0 },
  );
  expect(ignored).toEqual(['quality']);
  expect(ranks[0].contributions).toEqual([
    expect.objectContaining({ criterion: 'cost', share: 1 }),
  ]);
});

it('gives equals one rank and the next one the rank after both', () => {
  const scores = { quality: 4 };
  expect(
    order(
      [
        candidate('B', scores),
        candidate('C', { quality: 1 }),
        candidate('A', scores),
      ],
      { quality: 1, cost: 1, speed: 1 },
    ),
  ).toEqual([
    [1, 'A'],
    [1, 'B'],
    [3, 'C'],
  ]);
});

it('ranks nothing where nothing counts', () => {
  expect(
    rankCandidates([candidate('A', { quality: 1 })], {
      quality: 0,
      cost: 0,
      speed: 0,
    }),
  ).toEqual({ ranks: [], ignored: [] });
});
