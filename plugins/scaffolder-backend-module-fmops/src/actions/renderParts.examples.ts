import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const renderPartsExamples: TemplateExample[] = [
  {
    description: 'Render what every Python project in a namespace has',
    example: stringify({
      steps: [
        {
          id: 'common',
          name: 'Render what projects have in common',
          action: 'fmops:project:render',
          input: {
            parts: ['project', 'python', 'kubernetes'],
            values: {
              plan: '${{ steps.plan.output.plan }}',
              component: { type: 'model-training', tags: ['fine-tuning'] },
              kubernetes: { resources: ['trainjob.yaml'] },
            },
          },
        },
      ],
    }),
  },
];
