import fc from 'fast-check';
import { examplePromptTemplate } from './examples';
import { RENDERED_PROMPT_MAX_CHARACTERS } from './limits';
import { fillPlaceholders, placeholdersOf } from './placeholders';
import type { PromptContent } from './PromptTemplate';
import { messagesOf, renderPrompt } from './renderPrompt';

const two: PromptContent = {
  type: 'chat',
  messages: [
    { role: 'system', content: 'Speak {{ language }}.' },
    { role: 'user', content: '{{question}} ({{language}})' },
  ],
  variables: [
    { name: 'language', type: 'string', default: 'English' },
    { name: 'question', type: 'string', required: true },
  ],
};

it('fills values, defaults and nothing in', () => {
  expect(renderPrompt(two, { question: 'Why?' }).prompt).toEqual({
    type: 'chat',
    messages: [
      { role: 'system', content: 'Speak English.' },
      { role: 'user', content: 'Why? (English)' },
    ],
  });
  const open = {
    ...two,
    variables: two.variables?.map(({ name }) => ({
      name,
      type: 'string' as const,
    })),
  };
  expect(renderPrompt(open, { question: '' }).prompt).toMatchObject({
    messages: [{ content: 'Speak .' }, { content: ' ()' }],
  });
});

it('makes a text prompt what the user says', () => {
  const prompt = { type: 'text' as const, text: 'Once' };
  expect(messagesOf(prompt)).toEqual([{ role: 'user', content: 'Once' }]);
});

it.each([
  ['{{question}}', '{{language}}'],
  ['$& $1 $$', '\\{{question}}'],
  ['<script>alert(1)</script>', '{{constructor}}'],
  ['{{', '}}question}}'],
])('takes %s and %s as data', (question, language) => {
  expect(renderPrompt(two, { question, language }).prompt).toEqual({
    type: 'chat',
    messages: [
      { role: 'system', content: `Speak ${language}.` },
      { role: 'user', content: `${question} (${language})` },
    ],
  });
});

it('never looks at a value again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (question, language) => {
      fc.pre(question !== '' && language !== '');
      const { prompt } = renderPrompt(two, { question, language });
      expect(prompt && messagesOf(prompt)[1].content).toBe(
        `${question} (${language})`,
      );
    }),
  );
});

it('leaves a text without placeholders as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!text.includes('{{'));
      expect(fillPlaceholders(text, () => 'x')).toBe(text);
    }),
  );
});

it('fills exactly the placeholders that it finds', () => {
  const part = fc.constantFrom(
    '{{a}}',
    '{{ b1 }}',
    '\\{{c}}',
    '{{',
    '}}',
    '{{_}}',
    'text ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(part), parts => {
      const text = parts.join('');
      const asked: string[] = [];
      const filled = fillPlaceholders(text, name => {
        asked.push(name);
        return '';
      });
      expect([...new Set(asked)]).toEqual(placeholdersOf(text));
      expect(filled.length).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('writes an escaped placeholder as it is', () => {
  expect(fillPlaceholders('\\{{name}} {{name}}', () => 'x')).toBe('{{name}} x');
});

it('tells all problems at once, by field', () => {
  const values = {
    document: 'x'.repeat(20_001),
    sentences: Number.NaN,
    tone: 'loud',
    readers: ['a', 1],
    formal: 'yes',
    toString: 'x',
  };
  expect(renderPrompt(examplePromptTemplate.spec, values)).toEqual({
    problems: [
      {
        field: 'values.document',
        message: 'has 20001 characters, 20000 are allowed',
      },
      { field: 'values.sentences', message: 'must be a number' },
      { field: 'values.tone', message: 'must be one of plain, lively' },
      { field: 'values.readers', message: 'item 2 must be a text' },
      { field: 'values.formal', message: 'must be true or false' },
      { field: 'values.toString', message: 'is no variable of this prompt' },
    ],
  });
});

it('does not take what values inherit', () => {
  const inherited = Object.create({ question: 'Inherited' });
  expect(renderPrompt(two, inherited).problems).toEqual([
    { field: 'values.question', message: 'is required' },
  ]);
});

it('makes no prompt beyond the limit, however often a value stands in it', () => {
  const content: PromptContent = {
    type: 'text',
    text: '{{a}}'.repeat(10_000),
    variables: [{ name: 'a', type: 'string' }],
  };
  const { prompt, problems } = renderPrompt(content, {
    a: 'x'.repeat(100_000),
  });
  expect(prompt).toBeUndefined();
  expect(problems[0].message).toContain(`${RENDERED_PROMPT_MAX_CHARACTERS}`);
});
