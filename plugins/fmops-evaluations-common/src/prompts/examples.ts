import { FMOPS_API_VERSION } from '@fmops/backstage-plugin-fmops-models-common';
import type { PromptTemplateEntity } from './PromptTemplate';
import { PROMPT_TEMPLATE_KIND } from './vocabulary';

/**
 * A text prompt that has every field that one can have.
 *
 * @public
 */
export const examplePromptTemplate: PromptTemplateEntity = {
  apiVersion: FMOPS_API_VERSION,
  kind: PROMPT_TEMPLATE_KIND,
  metadata: {
    name: 'example-summary',
    title: 'Example summary',
    tags: ['summarization'],
  },
  spec: {
    type: 'text',
    version: '1.0.0',
    owner: 'group:default/language-team',
    lifecycle: 'production',
    system: 'assistants',
    text: 'Summarize in {{sentences}} sentences, {{tone}}, for {{readers}}. Formal: {{formal}}.\n\n{{document}}',
    variables: [
      {
        name: 'document',
        type: 'string',
        description: 'What to summarize',
        required: true,
        maxLength: 20_000,
      },
      { name: 'sentences', type: 'number', default: 3 },
      {
        name: 'tone',
        type: 'enum',
        values: ['plain', 'lively'],
        default: 'plain',
      },
      { name: 'readers', type: 'list', default: ['engineers'] },
      { name: 'formal', type: 'boolean', default: false },
    ],
    responseSchema: {
      type: 'object',
      required: ['summary'],
      properties: { summary: { type: 'string' } },
    },
    models: {
      task: 'summarization',
      minContextWindow: 8192,
      tags: ['instruct'],
      refs: ['foundationmodel:default/example'],
    },
  },
};

/**
 * The smallest chat prompt.
 *
 * @public
 */
export const exampleChatPrompt: PromptTemplateEntity = {
  apiVersion: FMOPS_API_VERSION,
  kind: PROMPT_TEMPLATE_KIND,
  metadata: { name: 'example-chat' },
  spec: {
    type: 'chat',
    version: '1',
    owner: 'group:default/language-team',
    lifecycle: 'experimental',
    messages: [
      { role: 'system', content: 'You answer in one sentence.' },
      { role: 'user', content: '{{question}}' },
    ],
    variables: [{ name: 'question', type: 'string', required: true }],
  },
};
