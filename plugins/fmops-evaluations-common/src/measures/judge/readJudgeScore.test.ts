import { readJudgeScore } from './readJudgeScore';

describe('readJudgeScore', () => {
  it.each([
    [
      '{"explanation": "Clear.", "score": 8}',
      { score: 8, explanation: 'Clear.' },
    ],
    ['I think {this} is fine.\n```json\n{"score": "7"}\n```', { score: 7 }],
    ['{"score": 2} no, rather {"score": 9, "explanation": ""}', { score: 9 }],
    ['Rating: [[10]]', { score: 10 }],
    [
      '{"explanation": "a \\"}\\" in it", "score": 1}',
      { score: 1, explanation: 'a "}" in it' },
    ],
    [`${'{'.repeat(300)} {"score": 4}`, { score: 4 }],
  ])('reads %s', (text, verdict) => {
    expect(readJudgeScore(text)).toEqual(verdict);
  });

  it.each([
    ['{"score": 11}', 'from 1 to 10'],
    ['{"score": 0}', 'from 1 to 10'],
    ['{"score": 7.5}', 'whole number'],
    ['{"score": null}', 'whole number'],
    ['{"score": true}', 'whole number'],
    ['{"score": 1e999}', 'whole number'],
    ['[[eleven]]', 'whole number'],
    ['It is a good answer.', 'no score'],
    ['{"score": 8', 'no score'],
    ['', 'no score'],
  ])('refuses %s', (text, reason) => {
    expect(readJudgeScore(text)).toEqual({
      refused: expect.stringContaining(reason),
    });
  });

  it('reads no more than the end of an answer, and of that some objects', () => {
    const verdict = '{"score": 4}';
    const none = { refused: 'the judge gives no score' };
    expect(readJudgeScore(verdict.padEnd(20_000))).toEqual({ score: 4 });
    expect(readJudgeScore(verdict.padEnd(20_001))).toEqual(none);
    expect(readJudgeScore('{'.repeat(499) + verdict)).toEqual({ score: 4 });
    expect(readJudgeScore('{'.repeat(500) + verdict)).toEqual(none);
  });

  it('goes by the scale that it is given', () => {
    const scale = { lowest: 0, highest: 4 };
    expect(readJudgeScore('{"score": 0}', scale)).toEqual({ score: 0 });
    expect(readJudgeScore('{"score": 5}', scale)).toHaveProperty('refused');
  });
});
