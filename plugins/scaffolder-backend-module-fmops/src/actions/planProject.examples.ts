import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

export const planProjectExamples: TemplateExample[] = [
  {
    description:
      'Check a LoRA run on one GPU, and render a project from the plan',
    example: stringify({
      steps: [
        {
          id: 'plan',
          name: 'Check everything',
          action: 'fmops:project:plan',
          input: {
            stage: 'instruction-tuning',
            project: {
              name: 'support-assistant',
              owner: 'group:default/language-team',
            },
            use: 'commercial',
            models: {
              baseModel: {
                ref: 'foundationmodel:default/qwen2.5-7b-instruct',
                for: 'tuning',
                method: 'lora',
                sequenceLength: 1024,
              },
            },
            datasets: {
              dataset: {
                ref: 'modeldataset:default/databricks-dolly-15k',
                for: 'instruction-tuning',
              },
            },
            outputModel: 'support-assistant-lora',
            target: { cluster: 'local', namespace: 'team-language' },
            compute: {
              instanceType: 'g6e.xlarge',
              nodes: 1,
              gpusPerNode: 1,
              memory: {
                kind: 'training',
                model: 'baseModel',
                method: 'lora',
                r: 16,
                sequenceLength: 1024,
                batch: 1,
              },
            },
            run: {
              claim: 'training-output',
              image: 'registry.example.com/lora-trainer:1.0',
              maxRuntimeHours: 12,
            },
            settings: { epochs: 3 },
          },
        },
        {
          id: 'render',
          name: 'Render the project',
          action: 'fetch:template',
          input: {
            url: './skeleton',
            templateFileExtension: true,
            values: { plan: '${{ steps.plan.output.plan }}' },
          },
        },
      ],
    }),
  },
  {
    description: 'Check whether a model can be served on two GPUs',
    example: stringify({
      steps: [
        {
          id: 'plan',
          name: 'Check everything',
          action: 'fmops:project:plan',
          input: {
            stage: 'serving',
            project: {
              name: 'chat',
              owner: 'group:default/language-team',
            },
            models: {
              model: {
                ref: 'foundationmodel:default/qwen2.5-7b-instruct',
                for: 'serving',
                sequenceLength: 8192,
              },
            },
            target: { cluster: 'local', namespace: 'team-language' },
            compute: {
              instanceType: 'g6e.12xlarge',
              nodes: 1,
              gpusPerNode: 2,
              memory: {
                kind: 'serving',
                model: 'model',
                contextTokens: 8192,
                sequences: 16,
              },
            },
            run: { image: 'vllm/vllm-openai:v0.11.0' },
          },
        },
      ],
    }),
  },
];
