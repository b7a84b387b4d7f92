import { CRITERIA, type Candidate, type Weights } from './criteria';
import { explainStability } from './explainStability';
import { rankCandidates } from './rankCandidates';
import { stability } from './sensitivity';

const candidate = (
  title: string,
  quality?: number,
  cost?: number,
  speed?: number,
): Candidate => ({
  id: title,
  title,
  scores: {
    quality: { score: quality },
    cost: { score: cost },
    speed: { score: speed },
  },
});

const said = (candidates: Candidate[], weights: Weights) =>
  explainStability(stability(candidates, weights));

const winnerAt = (candidates: Candidate[], weights: Weights) =>
  rankCandidates(candidates, weights).ranks[0].candidate.title;

const fm1 = candidate('FM1', 5, 1, 5);
const fm2 = candidate('FM2', 4, 5, 3);
const weights = { cost: 3, quality: 2, speed: 1 };

it('says at which weights another one would win', () => {
  // 4 x = 4/3 (1 - x) for cost, x = 2.5 (1 - x) for quality, 2 x = 2 (1 - x) for speed
  expect(said([fm1, fm2], weights)).toBe(
    'FM2 wins unless quality counts for more than 71 %, cost counts for less than 25 % or speed counts for more than 50 %; then FM1 wins.',
  );
});

it('names who would win where that differs', () => {
  expect(
    said(
      [
        candidate('A', 5, 3, 3),
        candidate('B', 3, 5, 3),
        candidate('C', 3, 3, 5),
      ],
      {
        quality: 3,
        cost: 2,
        speed: 1,
      },
    ),
  ).toBe(
    'A wins unless quality counts for less than 40 % (then B), cost counts for more than 43 % (then B) or speed counts for more than 38 % (then C).',
  );
});

it('finds the weights where the winner changes, and none besides', () => {
  const candidates = [
    candidate('A', 4.1, 2.3, 3),
    candidate('B', 3, 4.4, 1.2),
    candidate('C', 1, 3, 5),
    candidate('D', undefined, 4.9, 0.5),
  ];
  const { winner, sensitivities } = stability(candidates, weights);
  expect(sensitivities.map(({ criterion }) => criterion)).toEqual(CRITERIA);
  for (const { criterion, share, below, above } of sensitivities) {
    const at = (own: number) => {
      const rest = 6 - weights[criterion];
      const ratio = { ...weights, [criterion]: 0 };
      return winnerAt(candidates, {
        quality: (ratio.quality / rest) * (1 - own),
        cost: (ratio.cost / rest) * (1 - own),
        speed: (ratio.speed / rest) * (1 - own),
        [criterion]: own,
      });
    };
    for (let percent = 0; percent <= 100; percent++) {
      const own = (percent + 0.1) / 100.2;
      const changed = own < (below?.share ?? -1) || own > (above?.share ?? 2);
      expect([criterion, percent, at(own) !== winner?.title]).toEqual([
        criterion,
        percent,
        changed,
      ]);
    }
    expect(at(share)).toBe(winner?.title);
    const beyond = [
      above && [at(above.share + 1e-6), above.winner.title],
      below && [at(below.share - 1e-6), below.winner.title],
    ];
    beyond.forEach(pair => expect(pair?.[0]).toBe(pair?.[1]));
  }
});

it('says when weights do not matter', () => {
  expect(said([candidate('Best', 5, 5, 5), fm2], weights)).toBe(
    'Best wins however much quality, cost and speed count.',
  );
});

it('speaks of what is known only', () => {
  expect(
    said([candidate('A', 5, 2), candidate('B', 4, 5)], {
      quality: 2,
      cost: 1,
      speed: 4,
    }),
  ).toBe(
    'B wins unless quality counts for more than 75 % or cost counts for less than 25 %; then A wins.',
  );
});

it.each([
  ['a tie', [fm1, candidate('FM1 again', 5, 1, 5)], weights],
  ['no weights', [fm1, fm2], { quality: 0, cost: 0, speed: 0 }],
  ['no candidates', [], weights],
  ['one criterion only', [candidate('A', 5), candidate('B', 4)], weights],
])('says nothing of %s', (_, candidates, given) => {
  expect(said(candidates, given)).toBeUndefined();
});
