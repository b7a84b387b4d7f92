import type {
  FoundationModelEntity,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';

/** A model that can be tuned in every way. */
export const openModel: FoundationModelEntity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: {
    name: 'qwen2.5-7b-instruct',
    namespace: 'default',
    title: 'Qwen2.5 7B Instruct',
  },
  spec: {
    type: 'fine-tuned',
    owner: 'group:default/ml-platform',
    lifecycle: 'production',
    provider: 'Qwen',
    access: 'open',
    license: { spdx: 'Apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    parameters: 7_615_616_512,
    architecture: {
      type: 'decoder',
      layers: 28,
      hiddenSize: 3584,
      intermediateSize: 18944,
      attentionHeads: 28,
      kvHeads: 4,
      headDim: 128,
      vocabSize: 152064,
    },
    fineTunable: true,
    fineTuningMethods: ['lora', 'qlora'],
    source: { huggingFaceId: 'Qwen/Qwen2.5-7B-Instruct' },
  },
};

/** A model that only its provider has. */
export const hostedModel: FoundationModelEntity = {
  ...openModel,
  metadata: {
    name: 'claude-haiku-4.5',
    namespace: 'default',
    title: 'Claude Haiku 4.5',
  },
  spec: {
    ...openModel.spec,
    provider: 'Anthropic',
    access: 'proprietary',
    source: {},
  },
};

/** A dataset of instructions that may not be used commercially. */
export const researchDataset: ModelDatasetEntity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'ModelDataset',
  metadata: { name: 'alpaca', namespace: 'default', title: 'Alpaca' },
  spec: {
    type: 'instruction',
    owner: 'group:default/ml-platform',
    lifecycle: 'production',
    provider: 'Stanford',
    access: 'open',
    license: { spdx: 'CC-BY-NC-4.0', commercialUse: 'no' },
    source: { huggingFaceId: 'tatsu-lab/alpaca' },
    columns: ['instruction', 'input', 'output'].map(name => ({
      name,
      type: 'string',
    })),
    rows: 52002,
  },
};
