import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const publishProjectExamples: TemplateExample[] = [
  {
    description: 'Publish to the repository that the form asked for',
    example: stringify({
      steps: [
        {
          id: 'publish',
          name: 'Publish the project',
          action: 'fmops:project:publish',
          input: {
            name: 'support-assistant',
            repoUrl: 'github.com?owner=example&repo=support-assistant',
            message: 'Fine-tune a model for support answers',
          },
        },
      ],
    }),
  },
  {
    description: 'Publish on this machine',
    example: stringify({
      steps: [
        {
          id: 'publish',
          name: 'Publish the project',
          action: 'fmops:project:publish',
          input: { name: 'support-assistant' },
        },
      ],
    }),
  },
];
