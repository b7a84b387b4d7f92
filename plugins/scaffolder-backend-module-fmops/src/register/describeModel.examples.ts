import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const example = (input: object) =>
  stringify({
    steps: [
      {
        id: 'describe',
        name: 'Check everything',
        action: 'fmops:model:describe',
        input: {
          ...input,
          owner: 'group:default/language-team',
          lifecycle: 'experimental',
        },
      },
    ],
  });

export const describeModelExamples: TemplateExample[] = [
  {
    description: 'A model of the Hugging Face Hub',
    example: example({
      source: {
        way: 'huggingFace',
        huggingFaceId: 'HuggingFaceTB/SmolLM2-135M-Instruct',
        name: 'smollm2-135m-instruct',
      },
    }),
  },
  {
    description: 'A model in a bucket, whose licence is to be reviewed',
    example: example({
      source: { way: 'files', uri: 's3://models/support-assistant' },
      facts: { provider: 'Language team', license: { toBeReviewed: true } },
    }),
  },
  {
    description: 'A model that its provider hosts, with its price',
    example: example({
      source: {
        way: 'provider',
        provider: 'Example',
        providerModelId: 'example.chat-v1:0',
      },
      facts: {
        modality: 'text',
        task: 'text-generation',
        contextWindow: 200000,
        license: { id: 'proprietary', commercialUse: 'conditional' },
        pricing: {
          inputPerMTokens: 3,
          outputPerMTokens: 15,
          currency: 'USD',
          asOf: '2026-08-01',
          source: 'https://example.com/pricing',
        },
      },
    }),
  },
];
