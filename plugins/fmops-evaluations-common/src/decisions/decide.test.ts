import type { DecisionCandidate, DecisionMeasure } from './DecisionMeasure';
import { decide } from './decide';

const candidate = (title: string): DecisionCandidate => ({
  id: title,
  title,
  ref: `foundationmodel:default/${title.toLocaleLowerCase('en-US')}`,
});

const measure = (
  criterion: DecisionMeasure['criterion'],
  values: (number | undefined)[],
  more: Partial<DecisionMeasure> = {},
): DecisionMeasure => ({
  ...{ key: criterion, title: `Measured ${criterion}`, criterion, values },
  ...{ higherIsBetter: criterion === 'quality', basis: 'measured', ...more },
});

const FINALISTS = [candidate('FM1'), candidate('FM2')];

describe('two finalists: one better and faster, one significantly cheaper', () => {
  const measures = [
    measure('quality', [0.92, 0.86]),
    measure('speed', [310, 450], { unit: 'ms' }),
    measure('cost', [4100, 1600], { unit: 'USD' }),
  ];

  it('chooses the cheaper one where cost goes before precision before speed', () => {
    const { ranks, stability, missing } = decide(FINALISTS, measures, {
      cost: 3,
      quality: 2,
      speed: 1,
    });
    expect(ranks.map(one => one.candidate.title)).toEqual(['FM2', 'FM1']);
    expect(ranks[0].reason).toContain(
      'cost 5.0 (Measured cost: 1600 USD) at 50 %',
    );
    expect(ranks[0].reason).toContain(
      'Ahead of FM1 because of cost, which outweighs quality and speed.',
    );
    expect(stability).toMatch(
      /^FM2 wins unless .*cost counts for less than \d+ %.*; then FM1 wins\.$/,
    );
    expect(missing).toEqual([]);
  });

  it('chooses the other one where speed goes before all', () => {
    const weights = { cost: 0, quality: 1, speed: 5 };
    const { ranks, stability } = decide(FINALISTS, measures, weights);
    expect(ranks[0].candidate.title).toBe('FM1');
    expect(stability).toMatch(/^FM1 wins unless .*cost counts for more than/);
  });
});

it('names what was not measured, and does not take it for zero', () => {
  const { ranks, missing } = decide(
    [...FINALISTS, candidate('FM3')],
    [
      measure('quality', [0.9, 0.8, 0.7]),
      measure('speed', [100, 400, undefined], { title: 'First token' }),
    ],
    { quality: 1, speed: 1, cost: 0 },
  );
  expect(missing).toEqual([
    {
      candidate: candidate('FM3'),
      criterion: 'speed',
      measures: ['First token'],
    },
  ]);
  const last = ranks.find(one => one.candidate.title === 'FM3')!;
  const speed = last.contributions.find(one => one.criterion === 'speed')!;
  expect(speed).toMatchObject({ assumed: true, counted: (5 + 1.25) / 2 });
  expect(last.reason).toContain('not known, taken as the average');
});

it('does not name what does not count', () => {
  const { missing } = decide(
    FINALISTS,
    [measure('quality', [0.9, 0.8]), measure('speed', [100, undefined])],
    { quality: 1, speed: 0, cost: 0 },
  );
  expect(missing).toEqual([]);
});

it('says which figures are estimates', () => {
  const { ranks } = decide(
    FINALISTS,
    [measure('cost', [10, 20], { basis: 'estimated', title: 'A month' })],
    { quality: 0, speed: 0, cost: 1 },
  );
  expect(ranks[0].reason).toContain('A month (estimated): 10');
});
