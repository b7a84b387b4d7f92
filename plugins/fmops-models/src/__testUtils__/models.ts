import {
  FMOPS_API_VERSION,
  FOUNDATION_MODEL_KIND,
  FoundationModelEntity,
  FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Llama 3.1 8B Instruct as the catalog serves it, for tests. */
export function llama(
  spec: Partial<FoundationModelSpec> = {},
  metadata: Partial<FoundationModelEntity['metadata']> = {},
): FoundationModelEntity {
  return {
    apiVersion: FMOPS_API_VERSION,
    kind: FOUNDATION_MODEL_KIND,
    metadata: {
      name: 'llama-3.1-8b-instruct',
      namespace: 'default',
      title: 'Llama 3.1 8B Instruct',
      ...metadata,
    },
    spec: {
      type: 'fine-tuned',
      owner: 'group:default/ml-platform',
      lifecycle: 'production',
      provider: 'Meta',
      access: 'gated',
      license: {
        id: 'llama3.1',
        name: 'Llama 3.1 Community License',
        commercialUse: 'conditional',
        note: 'An acceptable use policy applies.',
        url: 'https://example.com/LICENSE',
      },
      modality: 'text',
      task: 'text-generation',
      parameters: 8030261248,
      architecture: {
        type: 'decoder',
        layers: 32,
        hiddenSize: 4096,
        intermediateSize: 14336,
        attentionHeads: 32,
        kvHeads: 8,
        headDim: 128,
        vocabSize: 128256,
        dtype: 'bfloat16',
      },
      contextWindow: 131072,
      languages: ['en', 'de'],
      fineTunable: true,
      fineTuningMethods: ['full', 'lora', 'qlora'],
      source: { huggingFaceId: 'meta-llama/Llama-3.1-8B-Instruct' },
      releasedOn: '2024-07-23',
      verified: true,
      ...spec,
    },
  } as FoundationModelEntity;
}
