import { Problems } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { scoreLabels } from './scoreLabels';

const rowsOf = (pairs: [expected: string, output: string][]) =>
  pairs.map(([expected, output], index) => ({
    ...{ key: `${index}`, input: '?', expected, output, scores: {} },
  }));

describe('scoring of labels', () => {
  it('takes long expected answers for texts, which name no slices', async () => {
    const problems = new Problems();
    const { scores } = await scoreLabels(
      rowsOf([
        ['yes', 'yes'],
        ['x'.repeat(101), 'no'],
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
  });

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
});
