import { exampleChatPrompt, examplePromptTemplate } from './examples';
import { promptProblems } from './promptProblems';
import type { PromptContent } from './PromptTemplate';

const good: PromptContent = examplePromptTemplate.spec;
const [document, ...others] = good.variables ?? [];

it('finds nothing in good prompts', () => {
  expect(promptProblems(good)).toEqual([]);
  expect(promptProblems(exampleChatPrompt.spec)).toEqual([]);
});

it.each<[string, Partial<PromptContent>, string]>([
  ['a text prompt without text', { text: undefined }, 'text is required'],
  [
    'messages of a text prompt',
    { messages: [] },
    'messages is not for type text',
  ],
  [
    'half a character',
    { text: `${good.text}\ud800` },
    'text has half a character',
  ],
  [
    'a foreign placeholder',
    { text: `${good.text}{{other}}` },
    'text uses {{other}}',
  ],
  [
    'a long text',
    { text: good.text + 'x'.repeat(100_000) },
    '100000 are allowed',
  ],
  [
    'a variable twice',
    { variables: [document, document, ...others] },
    'variables[1].name is there twice',
  ],
  [
    'an unused variable',
    { variables: [document, ...others, { name: 'spare', type: 'string' }] },
    'variables[5].name is used nowhere',
  ],
  [
    'a wrong default',
    { variables: [{ ...document, default: 3 }, ...others] },
    'variables[0].default must be a text',
  ],
  [
    'an enum without values',
    { variables: [{ ...document, type: 'enum' }, ...others] },
    'variables[0].values is required',
  ],
  [
    'values of a string',
    { variables: [{ ...document, values: ['a'] }, ...others] },
    'variables[0].values is only for enums',
  ],
  [
    'a huge schema',
    { responseSchema: { title: 'x'.repeat(50_001) } },
    'responseSchema has',
  ],
])('finds %s', (_what, change, message) => {
  const problems = promptProblems({ ...good, ...change }).map(
    problem => `${problem.field} ${problem.message}`,
  );
  expect(problems.join('\n')).toContain(message);
});
