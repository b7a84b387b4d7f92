import { answerContents, answersInRow } from './answersContent';
import { changedRow, swappedRow, textsOf } from './changedRow';
import { instructionContent, preferenceContent } from './datasetContent';
import { readJsonLines } from './jsonLines';

const CHAT = [
  { role: 'system', content: 'Be kind' },
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Ho' },
];

describe('rows with answers of models', () => {
  it.each([
    [{ prompt: 'p', outputs: { one: 'x', two: 'y' } }],
    [
      {
        question: 'p',
        answers: [
          { text: 'x', model: 'one' },
          { text: 'y', model: 'two' },
        ],
      },
    ],
    [
      {
        ...{ input: 'p', response_a: 'x', response_b: 'y' },
        ...{ model_a: 'one', model_b: 'two' },
      },
    ],
  ])('are read in all known forms: %#', row => {
    expect(answersInRow(row)).toEqual({
      prompt: 'p',
      answers: [
        { text: 'x', model: 'one' },
        { text: 'y', model: 'two' },
      ],
    });
  });

  it('keep conversations as prompts, and what was expected', () => {
    expect(
      answersInRow({ messages: CHAT, answer: 'x', expected: 'y' }),
    ).toEqual({
      prompt: 'system: Be kind\n\nuser: Hi\n\nassistant: Ho',
      answers: [{ text: 'x' }],
      expected: 'y',
    });
  });

  it('make an item of each pair, or of each answer', () => {
    const row = {
      prompt: 'p',
      answers: ['x', 'y', 'z'].map(text => ({ text, model: text })),
    };
    expect(
      answerContents(row, 'pairwise').map(({ answers }) =>
        answers.map(({ model }) => model),
      ),
    ).toEqual([
      ['x', 'y'],
      ['x', 'z'],
      ['y', 'z'],
    ]);
    expect(answerContents(row, 'scored')).toHaveLength(3);
  });

  it.each([
    [{ outputs: { one: 'x' } }, 'has no text in a column'],
    [{ prompt: 'p', outputs: { one: 1 } }, 'has outputs that are no text'],
    [{ prompt: 'p', answers: [{ model: 'x' }] }, 'has answers without a text'],
    [{ prompt: 'p' }, 'has no answers'],
  ])('are refused where they are none: %j', (row, message) => {
    expect(() => answersInRow(row)).toThrow(message);
  });
});

describe('rows of datasets', () => {
  it.each([
    [{ prompt: 'p', completion: 'c', id: 1 }, ['p'], [['c']]],
    [{ instruction: 'i', input: 'p', output: 'o' }, ['i', 'p'], [['o']]],
    [{ messages: CHAT }, ['Be kind', 'Hi'], [['Ho']]],
    [{ messages: CHAT.slice(0, 2) }, ['Be kind', 'Hi'], []],
    [{ text: 'plain' }, [], [['plain']]],
    [{ question: 'only' }, ['only'], []],
  ])('are read and changed in place: %j', (row, prompt, answers) => {
    const content = instructionContent(row);
    expect(textsOf(content)).toEqual({ prompt, answers });
    const shout = (texts: string[]) => texts.map(text => text.toUpperCase());
    const changed = changedRow(row, content, {
      prompt: shout(prompt),
      answers: answers.map(shout),
    });
    expect(textsOf(instructionContent(changed))).toEqual({
      prompt: shout(prompt),
      answers: answers.map(shout),
    });
    expect(changed).not.toBe(row);
    expect(Object.keys(changed)).toEqual(Object.keys(row));
  });

  it('hide which answer was chosen, and can be swapped', () => {
    const row = { prompt: 'p', chosen: 'good', rejected: 'bad' };
    const { answers } = preferenceContent(row);
    expect(answers.map(({ parts }) => parts[0].label)).toEqual([
      'answer',
      'answer',
    ]);
    expect(swappedRow(row)).toEqual({
      ...{ prompt: 'p', chosen: 'bad', rejected: 'good' },
    });
    const talk = preferenceContent({ chosen: CHAT, rejected: CHAT });
    expect(talk.answers[0].parts.map(({ text }) => text)).toEqual([
      ...['Be kind', 'Hi', 'Ho'],
    ]);
  });

  it('are refused where no column is known', () => {
    expect(() => instructionContent({ a: 'b' })).toThrow(
      'has none of these columns with text',
    );
    expect(() => preferenceContent({ chosen: 'x' })).toThrow(
      'has no texts or conversations in the columns chosen and rejected',
    );
  });
});

describe('files', () => {
  it('have an object in each line; empty lines count for nothing', () => {
    expect(readJsonLines('{"a":1}\n\n{"b":2}\r\n')).toEqual([
      { a: 1 },
      { b: 2 },
    ]);
  });

  it.each([
    ['', 'There are no rows'],
    ['{"a":1}\n[1]', 'Line 2 is no JSON object'],
    ['{"a":NaN}', 'Line 1 is no JSON'],
    [
      `{"a":"${'x'.repeat(200_000)}"}`,
      'Line 1 has more than 200000 characters',
    ],
  ])('are refused with the line that is wrong: %.20s', (text, message) => {
    expect(() => readJsonLines(text)).toThrow(message);
  });
});
