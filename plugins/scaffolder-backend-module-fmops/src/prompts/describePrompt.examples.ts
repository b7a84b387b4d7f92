import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const example = (input: object) =>
  stringify({
    steps: [
      {
        id: 'describe',
        name: 'Check the prompt',
        action: 'fmops:prompt:describe',
        input: {
          ...input,
          owner: 'group:default/language-team',
          lifecycle: 'experimental',
          version: '1.0.0',
        },
      },
    ],
  });

export const describePromptExamples: TemplateExample[] = [
  {
    description: 'A text whose placeholders must all be filled in',
    example: example({
      name: 'begin-a-story',
      type: 'text',
      prompt: 'A story about {{subject}} begins like this:',
    }),
  },
  {
    description: 'A chat with variables that have types and defaults',
    example: example({
      name: 'summarize-letter',
      title: 'Summarize a letter',
      type: 'chat',
      system: 'You summarize letters in {{sentences}} sentences.',
      prompt: '{{letter}}',
      variables: [
        { name: 'sentences', type: 'number', preset: '3' },
        { name: 'letter', type: 'string', required: true },
      ],
      tags: ['summarization'],
      task: 'summarization',
    }),
  },
];
