import {
  promptTemplateSchema,
  renderPrompt,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import Ajv from 'ajv';
import { promptEntity } from './promptEntity';
import type { PromptForm } from './PromptForm';

const form: PromptForm = {
  ...{
    name: 'summarize-letter',
    title: 'Summarize a letter',
    version: '1.0.0',
  },
  ...{ owner: 'group:default/language-team', lifecycle: 'experimental' },
  ...{ type: 'chat', system: 'You use {{sentences}} sentences, {{tone}}.' },
  prompt: '{{letter}}',
  variables: [
    { name: 'sentences', type: 'number', preset: '3' },
    {
      name: 'tone',
      type: 'enum',
      values: ['plain', 'lively'],
      preset: 'plain',
    },
  ],
  ...{ tags: ['summarization'], task: 'summarization' },
  responseSchema: '{"type": "object"}',
};

const refusal = (over: Partial<PromptForm>) => {
  try {
    promptEntity({ ...form, ...over });
    return 'taken';
  } catch (error) {
    return String(error);
  }
};

describe('the entity of a new prompt', () => {
  it('is what the catalog takes and the playground fills in', () => {
    const entity = promptEntity(form);
    const validate = new Ajv({ allErrors: true, strict: false }).compile(
      promptTemplateSchema,
    );
    expect([validate(entity), validate.errors]).toEqual([true, null]);
    expect(entity.spec).toMatchObject({
      messages: [
        { role: 'system', content: form.system },
        { role: 'user', content: '{{letter}}' },
      ],
      variables: [
        { name: 'sentences', type: 'number', default: 3 },
        { name: 'tone', values: ['plain', 'lively'], default: 'plain' },
        { name: 'letter', type: 'string', required: true },
      ],
      responseSchema: { type: 'object' },
      models: { task: 'summarization' },
    });
    expect(
      renderPrompt(entity.spec, { letter: 'Dear all' }).prompt,
    ).toMatchObject({
      messages: [
        { role: 'system', content: 'You use 3 sentences, plain.' },
        { role: 'user', content: 'Dear all' },
      ],
    });
  });

  it('is one text, without instructions, for models that go on', () => {
    const { spec } = promptEntity({
      ...form,
      type: 'text',
      prompt: 'A story: {{letter}}',
      variables: [],
    });
    expect(spec).toMatchObject({ type: 'text', text: 'A story: {{letter}}' });
    expect(spec.messages).toBeUndefined();
  });

  it.each<[Partial<PromptForm>, string]>([
    [{ responseSchema: '{"type":' }, '- responseSchema: must be a JSON Schema'],
    [{ responseSchema: '[]' }, '- responseSchema: must be a JSON Schema'],
    [
      { variables: [{ name: 'unused', type: 'string' }] },
      '- variables[0].name: is used nowhere in the prompt: {{unused}}',
    ],
    [
      { variables: [{ name: 'letter', type: 'number', preset: 'many' }] },
      '- variables[0].default:',
    ],
    [
      { variables: [{ name: 'letter', type: 'enum' }] },
      '- variables[0].values: is required for an enum',
    ],
    [{ prompt: 'x'.repeat(100_001) }, '- prompt: has 100043 characters'],
  ])('is refused by the name of the field: %#', (over, message) => {
    expect(refusal(over)).toContain(message);
  });
});
