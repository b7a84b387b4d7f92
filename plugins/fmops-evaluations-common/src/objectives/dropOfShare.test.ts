import { dropOfShare } from './dropOfShare';

it('is the interval that Newcombe publishes', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, example (a), method 10
  const { drop, low, high } = dropOfShare(
    { good: 56, all: 70 },
    { good: 48, all: 80 },
  );
  expect(drop).toBeCloseTo(0.2, 10);
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});

it('takes a small difference of few trials for no drop', () => {
  expect(
    dropOfShare({ good: 9, all: 10 }, { good: 8, all: 10 }).low,
  ).toBeLessThan(0);
});
