import { checkEvaluation } from './checkEvaluation';

const score = { metric: 'acc', value: 1, higherIsBetter: true };
const row = { key: 'a', input: '?', scores: {} };
const of = (changes: object) => () =>
  checkEvaluation({
    model: { ref: 'foundationmodel:default/ours' },
    ...{ method: 'benchmark', data: {}, settings: {}, ...changes },
  });

describe.each([
  ['NUL', 'a\u0000b'],
  ['a line break', 'a\nb'],
  ['half a character', 'a\ud800b'],
])('a name with %s', (_, bad) => {
  it.each([
    ['benchmark', { benchmark: bad }],
    ['scores.0.metric', { scores: [{ ...score, metric: bad }] }],
    ['scores.0.slice', { scores: [{ ...score, slice: bad }] }],
    ['rows.0.key', { rows: [{ ...row, key: bad }] }],
    ['rows.0.scores', { rows: [{ ...row, scores: { [bad]: 1 } }] }],
    ['settings', { settings: { [bad]: 1 } }],
    ['endpoint', { endpoint: bad }],
  ])('is refused as %s', (field, changes) => {
    expect(of(changes)).toThrow(field);
    expect(of(changes)).toThrow('must have no control characters');
  });
});

it('takes names of any language, and texts with line breaks', () => {
  const { scores, rows } = of({
    scores: [{ ...score, slice: ' Überprüft 漢字 👩‍🔬 ' }],
    rows: [{ ...row, input: 'Two\nlines' }],
  })();
  expect(scores[0].slice).toBe('Überprüft 漢字 👩‍🔬');
  expect(rows[0].input).toBe('Two\nlines');
});
