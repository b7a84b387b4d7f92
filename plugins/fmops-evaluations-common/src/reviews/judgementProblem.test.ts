import type { Judgement } from './Judgement';
import { judgementProblem } from './judgementProblem';

const TEXTS = { prompt: ['p'], answers: [['a']] };
const OTHER = { prompt: ['q'], answers: [['b']] };

const SCORED = {
  task: 'scored' as const,
  rubric: [{ name: 'Helpful', min: 1, max: 5 }],
};
const ROWS = { task: 'instruction' as const, labels: ['short'] };

it.each<[typeof SCORED | typeof ROWS, Judgement, string | undefined]>([
  [SCORED, { task: 'scored', scores: { Helpful: 5 } }, undefined],
  [SCORED, { task: 'scored', scores: {} }, 'Give a score for Helpful'],
  [
    SCORED,
    { task: 'scored', scores: { Helpful: 2.5 } },
    'Helpful is scored with whole numbers from 1 to 5',
  ],
  [
    SCORED,
    { task: 'scored', scores: { Helpful: 1, toString: 1 } },
    "There is no criterion 'toString'",
  ],
  [
    SCORED,
    { task: 'pairwise', choice: 'a' },
    'This campaign takes judgements of the task scored',
  ],
  [ROWS, { task: 'instruction', choice: 'accept' }, undefined],
  [
    ROWS,
    { task: 'instruction', choice: 'accept', labels: ['long'] },
    "There is no label 'long'",
  ],
  [
    ROWS,
    { task: 'instruction', choice: 'reject', reason: ' ' },
    'Say why the row is rejected',
  ],
  [ROWS, { task: 'instruction', choice: 'fix' }, 'Change the row to fix it'],
  [
    ROWS,
    { task: 'instruction', choice: 'accept', texts: OTHER },
    "A row that was changed can't be accepted as it is",
  ],
  [
    ROWS,
    { task: 'instruction', choice: 'fix', texts: { prompt: [], answers: [] } },
    'The changed texts are not those of this row',
  ],
  [
    ROWS,
    { task: 'instruction', choice: 'fix', texts: OTHER, labels: ['short'] },
    undefined,
  ],
])('%j: %j is answered with %s', (campaign, judgement, message) => {
  const problem = judgementProblem(campaign, TEXTS, judgement);
  expect(problem?.message).toBe(message);
});

it('names the criterion that has no score', () => {
  const problem = judgementProblem(SCORED, TEXTS, {
    ...{ task: 'scored', scores: {} },
  });
  expect(problem).toMatchObject({
    ...{ kind: 'noScore', criterion: SCORED.rubric[0] },
  });
});
