import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const proposePromotionExamples: TemplateExample[] = [
  {
    description: 'Open a pull request on the overlay of production',
    example: stringify({
      steps: [
        {
          id: 'fetch',
          name: 'Fetch the project',
          action: 'fetch:plain',
          input: {
            url: 'https://github.com/example/support-assistant/tree/main',
          },
        },
        {
          id: 'propose',
          name: 'Propose the promotion',
          action: 'fmops:promotion:propose',
          input: {
            name: 'support-assistant',
            repoUrl: 'github.com?owner=example&repo=support-assistant',
            from: 'preprod',
            to: 'prod',
          },
        },
      ],
    }),
  },
  {
    description: 'Propose an image for a project on this machine, as a branch',
    example: stringify({
      steps: [
        {
          id: 'propose',
          name: 'Propose the promotion',
          action: 'fmops:promotion:propose',
          input: {
            name: 'support-assistant',
            from: 'dev',
            to: 'preprod',
            image: 'registry.example.com/support-assistant:1.2',
          },
        },
      ],
    }),
  },
];
