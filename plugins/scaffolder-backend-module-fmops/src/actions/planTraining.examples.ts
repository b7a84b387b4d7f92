import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const planTrainingExamples: TemplateExample[] = [
  {
    description:
      'Check a LoRA run on one GPU, and render a project from the plan',
    example: stringify({
      steps: [
        {
          id: 'plan',
          name: 'Check the plan',
          action: 'fmops:training:plan',
          input: {
            name: 'support-assistant',
            owner: 'group:default/language-team',
            baseModel: 'foundationmodel:default/qwen2.5-7b-instruct',
            dataset: 'modeldataset:default/databricks-dolly-15k',
            outputModel: 'support-assistant-lora',
            use: 'commercial',
            method: 'lora',
            r: 16,
            alpha: 32,
            dropout: 0.05,
            targetModules: 'all-linear',
            learningRate: 0.0002,
            epochs: 3,
            sequenceLength: 1024,
            batchSize: 1,
            gradientAccumulation: 16,
            target: { cluster: 'local', namespace: 'team-language' },
            compute: { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 1 },
            maxRuntimeHours: 12,
            claim: 'training-output',
            image: 'registry.example.com/lora-trainer:1.0',
          },
        },
        {
          id: 'fetch',
          name: 'Render the project',
          action: 'fetch:template',
          input: {
            url: './skeleton',
            values: { plan: '${{ steps.plan.output.plan }}' },
          },
        },
      ],
    }),
  },
];
