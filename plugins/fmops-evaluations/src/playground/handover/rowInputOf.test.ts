import { rowInputOf } from './rowInputOf';

const PROMPT = 'prompttemplate:default/classify';
const opening = [
  { role: 'system' as const, content: 'You classify.' },
  { role: 'user' as const, content: 'Broken.' },
];
const question = {
  ...{ mode: 'chat' as const, input: '', opening, parameters: {} },
  prompt: { ref: PROMPT, variables: { text: 'Broken.' } },
};

it('keeps the values of a prompt that the set is for', () => {
  const of = (prompts: { ref: string }[]) =>
    rowInputOf(opening, question, { prompts });
  expect(of([{ ref: PROMPT }])).toEqual({ variables: { text: 'Broken.' } });
  expect(of([])).toEqual({ messages: opening });
});

it('keeps all messages where more was said than the prompt', () => {
  const messages = [...opening, { role: 'user' as const, content: 'Why?' }];
  const prompts = [{ ref: PROMPT }];
  expect(rowInputOf(messages, question, { prompts })).toEqual({ messages });
  expect(
    rowInputOf(
      [messages[2]],
      { ...question, opening: [], prompt: undefined },
      { prompts },
    ),
  ).toEqual({ text: 'Why?' });
});
