import {
  classify,
  cosineSimilarity,
  exactMatch,
  mcNemar,
  meanEstimate,
  pairedDifference,
  rouge,
  ROUGE_MOST_TOKENS,
} from '.';

describe('classify', () => {
  it('counts an answer that is none against the expected label only', () => {
    const report = classify([
      ['yes', 'yes'],
      ['yes', undefined],
      ['no', 'no'],
    ]);
    expect(report.accuracy).toBeCloseTo(2 / 3);
    expect(report.labels.find(({ label }) => label === 'yes')).toMatchObject({
      ...{ precision: 1, recall: 0.5, support: 2 },
    });
    expect(report.confusion).toContainEqual({
      ...{ expected: 'yes', given: undefined, count: 1 },
    });
  });

  it('gives 0, and nothing that is no number, where there are no rows', () => {
    const { accuracy, macro } = classify([]);
    expect([accuracy, macro.f1]).toEqual([0, 0]);
  });
});

describe('meanEstimate', () => {
  it('says nothing of nothing, and little of one value', () => {
    expect(meanEstimate([])).toBeUndefined();
    expect(meanEstimate([7])).toEqual({ mean: 7, count: 1 });
  });

  it('takes the interval that fits the values', () => {
    const method = (values: number[]) => meanEstimate(values)?.interval?.method;
    expect(method([0, 1, 1])).toBe('wilson');
    expect(method([0.5, 1, 1])).toBe('bootstrap');
    expect(method(Array.from({ length: 1_001 }, (_, i) => i))).toBe('normal');
  });

  it('is the same for the same seed', () => {
    const values = [1.13, 4.07, 9.61, 16.5, 25.9, 31.4, 2.77];
    expect(meanEstimate(values)).toEqual(meanEstimate(values));
    expect(meanEstimate(values, { seed: 2 })).not.toEqual(meanEstimate(values));
  });
});

describe('pairedDifference', () => {
  it('compares the rows that both have a score for', () => {
    const before = [0, 1, 0, NaN, 1];
    const after = [1, 1, 1, 1, NaN];
    expect(pairedDifference(before, after)).toMatchObject({
      ...{ delta: 2 / 3, pairs: 3, higher: 2, lower: 0 },
      significance: { test: 'McNemar', pValue: mcNemar(0, 2) },
    });
    expect(pairedDifference([NaN], [1])).toBeUndefined();
  });

  it('is sure of what differs in every row, and not of what differs by chance', () => {
    const rows = Array.from({ length: 200 }, (_, index) => index / 200);
    const better = rows.map(value => value + 0.1);
    const mixed = rows.map((value, index) => value + (index % 2 ? 0.1 : -0.1));
    expect(pairedDifference(rows, better)?.interval?.low).toBeCloseTo(0.1);
    const { low, high } = pairedDifference(rows, mixed)!.interval!;
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(pairedDifference(rows, mixed)?.significance).toBeUndefined();
  });

  it('takes many rows without drawing for long', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => index % 2);
    const found = pairedDifference(
      rows,
      rows.map(value => 1 - value),
    );
    expect(found?.interval?.method).toBe('normal');
    expect(found?.significance?.pValue).toBeCloseTo(1);
  });
});

describe('texts', () => {
  it('match but for spaces around them', () => {
    expect(exactMatch(' Paris\n', 'Paris')).toBe(true);
    expect(exactMatch('Paris', 'paris')).toBe(false);
  });

  it('of very many words have no ROUGE, which takes the product of both', () => {
    const long = 'word '.repeat(ROUGE_MOST_TOKENS + 1);
    expect(rouge(long, 'word')).toBeUndefined();
  });

  it('of other lengths have no cosine', () => {
    expect(() => cosineSimilarity([1], [1, 2])).toThrow('1 and of 2');
    expect(cosineSimilarity([0, 0], [1, 2])).toBeUndefined();
  });
});
