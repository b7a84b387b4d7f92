import { compareScores } from './compareScores';

const of = (value: number, standardError?: number, rows?: number[]) => ({
  evaluation: {
    scores: [{ metric: 'acc', value, higherIsBetter: true, standardError }],
  },
  ...(rows && { keys: 'the same' }),
  byMetric: new Map(rows ? [['acc', Float64Array.from(rows)]] : []),
});

const right = (count: number) =>
  of(
    count / 100,
    0.05,
    Array.from({ length: 100 }, (_, index) => Number(index < count)),
  );

const compare = (...pair: Parameters<typeof compareScores>) =>
  compareScores(...pair).scores[0];

describe('the verdict on a difference', () => {
  it('is unclear where its own test takes it for chance', () => {
    // The interval of the differences alone says better.
    const four = compare(right(60), right(64));
    expect(four.significance?.pValue).toBeCloseTo(0.125);
    expect(four.interval?.low).toBeGreaterThan(0);
    expect(four.verdict).toBe('unclear');
    expect(compare(right(64), right(60)).verdict).toBe('unclear');

    const seven = compare(right(60), right(67));
    expect(seven.significance?.pValue).toBeCloseTo(2 * 0.5 ** 7);
    expect(seven.verdict).toBe('better');
    expect(compare(right(67), right(60)).verdict).toBe('worse');
  });

  it('needs an error that tells something', () => {
    expect(compare(of(0.5, 0), of(1, 0))).toMatchObject({
      ...{ delta: 0.5, verdict: 'unknown' },
    });
    expect(compare(of(0.5, 0), of(1, 0)).interval).toBeUndefined();
    expect(compare(of(0.5), of(1, 0.1)).verdict).toBe('unknown');
    expect(compare(of(0.5, 0.1), of(1, 0.1)).verdict).toBe('better');
    expect(compare(of(0.5, 0.1), of(1, 0)).verdict).toBe('unknown');
  });
});
