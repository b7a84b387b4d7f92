import { NO_ANSWER } from './AnswerState';
import { LiveAnswer } from './LiveAnswer';
import { requestFor } from './messages';
import type { Question, Turn } from './Turn';

const target = { endpoint: 'component:default/chat', servedModel: 'a@b' };

const question = (input: string, more: Partial<Question> = {}): Question => ({
  mode: 'chat',
  input,
  opening: [],
  parameters: { maxTokens: 5 },
  ...more,
});

const turn = (asked: Question, text: string): Turn => ({
  id: asked.input,
  question: asked,
  answers: [{ target, live: new LiveAnswer({ ...NO_ANSWER, text }) }],
});

const PROMPT = {
  prompt: { ref: 'prompttemplate:default/p', variables: { name: 'x' } },
  opening: [{ role: 'user' as const, content: 'Hello x' }],
};

it('begins with the system prompt of the latest question', () => {
  const system = (content: string) => ({
    opening: [{ role: 'system' as const, content }],
  });
  const before = [turn(question('One', system('old')), 'Uno')];
  expect(
    requestFor(target, question('Two', system('new')), before).messages,
  ).toEqual([
    { role: 'system', content: 'new' },
    { role: 'user', content: 'One' },
    { role: 'assistant', content: 'Uno' },
    { role: 'user', content: 'Two' },
  ]);
});

it('sends a prompt of the catalog by its name, and only what came after it', () => {
  const first = question('', PROMPT);
  const request = requestFor(target, question('More', PROMPT), [
    turn(first, 'Hi'),
  ]);
  expect(request).toMatchObject({ ...target, prompt: PROMPT.prompt });
  expect(request.messages).toEqual([
    { role: 'assistant', content: 'Hi' },
    { role: 'user', content: 'More' },
  ]);
});

it('begins anew with another prompt, and after completions', () => {
  const other = { ...PROMPT, prompt: { ...PROMPT.prompt, variables: {} } };
  const before = [turn(question('', PROMPT), 'Hi')];
  expect(requestFor(target, question('Q', other), before).messages).toEqual([
    { role: 'user', content: 'Q' },
  ]);
  const completion = turn(question('Once', { mode: 'completion' }), 'upon');
  expect(requestFor(target, question('Q'), [completion]).messages).toEqual([
    { role: 'user', content: 'Q' },
  ]);
});

it('completes the text of the prompt with what was written', () => {
  const request = requestFor(
    target,
    question(' and', { ...PROMPT, mode: 'completion' }),
    [],
  );
  expect(request).toMatchObject({ mode: 'completion', text: ' and' });
  expect(request.messages).toBeUndefined();
});
