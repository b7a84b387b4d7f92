import { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { scoreLabels } from './scoreLabels';

const rowsOf = (pairs: [expected: string, output: string][]) =>
  pairs.map(([expected, output], index) => ({
    ...{ key: `${index}`, input: '?', expected, output, scores: {} },
  }));

describe('scoring of labels', () => {
  it.each(['x'.repeat(101), 'two\nlines', 'a\u0000b'])(
    'takes longer expected answers for texts, which name no slices (%#)',
    async text => {
      const problems = new Problems();
      const { scores } = await scoreLabels(
        rowsOf([
          ['yes', 'yes'],
          [text, 'no'],
        ]),
        problems,
      );
      expect(scores).toEqual([]);
      expect(problems.list()).toEqual([
        {
          field: 'rows',
          reason: expect.stringContaining('more than 100 characters'),
        },
      ]);
    },
  );

  it('takes an empty expected answer for none', async () => {
    const { scores, rows } = await scoreLabels(
      rowsOf([
        ['(empty)', '(empty)'],
        [' ', '(empty)'],
      ]),
      new Problems(),
    );
    expect(scores.filter(({ slice }) => slice === '(empty)')).toHaveLength(3);
    expect(scores[0]).toMatchObject({ metric: 'accuracy', value: 1, count: 1 });
    expect(rows[1].scores).toEqual({});
  });

  // precision_recall_fscore_support(y_true, y_pred, labels=sorted(set(y_true)))
  it('takes outputs that are no expected label for one miss, as scikit-learn does', async () => {
    const { scores } = await scoreLabels(
      rowsOf([
        ['a', 'a'],
        ['a', 'I think it is a'],
        ['b', 'b'],
        ['b', 'a'],
        ['b', 'no idea'],
      ]),
      new Problems(),
    );
    const value = (metric: string, slice?: string) =>
      scores.find(one => one.metric === metric && one.slice === slice)?.value;
    expect(value('accuracy')).toBeCloseTo(2 / 5);
    expect(value('precision-micro')).toBeCloseTo(2 / 3);
    expect(value('recall-micro')).toBeCloseTo(2 / 5);
    expect(value('f1-micro')).toBeCloseTo(1 / 2);
    expect(value('precision-macro')).toBeCloseTo(3 / 4);
    expect(value('recall-macro')).toBeCloseTo(5 / 12);
    expect(value('f1-macro')).toBeCloseTo(1 / 2);
    expect(value('f1-weighted')).toBeCloseTo(1 / 2);
    expect(value('precision', 'a')).toBeCloseTo(1 / 2);
    expect(new Set(scores.map(({ slice }) => slice))).toEqual(
      new Set([undefined, 'a', 'b']),
    );
  });

  it('lets others have their turn while it draws intervals', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const { scores } = await scoreLabels(
      rowsOf(
        Array.from({ length: 5_000 }, (_, index) => [
          `${index % 100}`,
          `${index % 7}`,
        ]),
      ),
      new Problems(),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    const { interval, value } = scores.find(
      ({ metric }) => metric === 'f1-macro',
    )!;
    expect(interval?.method).toBe('bootstrap');
    expect(interval!.low).toBeLessThan(value);
    expect(interval!.high).toBeGreaterThan(value);
  });
});
