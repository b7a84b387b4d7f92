import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const publishLocalExamples: TemplateExample[] = [
  {
    description: 'Publish the workspace as a local Git repository',
    example: stringify({
      steps: [
        {
          id: 'publish',
          name: 'Publish the project',
          action: 'fmops:publish:local',
          input: {
            name: 'support-assistant',
            message: 'Fine-tune a model for support answers',
          },
        },
      ],
    }),
  },
];
