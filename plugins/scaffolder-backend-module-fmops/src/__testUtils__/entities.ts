import type { Entity } from '@backstage/catalog-model';
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
    license: { spdx: 'Apache-2.0', id: 'apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    parameters: 7_615_616_512,
    contextWindow: 131_072,
    architecture: {
      type: 'decoder',
      layers: 28,
      hiddenSize: 3584,
      intermediateSize: 18944,
      attentionHeads: 28,
      kvHeads: 4,
      headDim: 128,
      vocabSize: 152064,
      dtype: 'bfloat16',
      gatedMlp: true,
    },
    fineTunable: true,
    fineTuningMethods: ['full', 'lora', 'qlora'],
    source: { huggingFaceId: 'Qwen/Qwen2.5-7B-Instruct' },
  },
};

/** A model whose terms must be accepted, with conditions in its licence. */
export const gatedModel: FoundationModelEntity = {
  ...openModel,
  metadata: {
    name: 'llama-3.1-8b',
    namespace: 'default',
    title: 'Llama 3.1 8B',
  },
  spec: {
    ...openModel.spec,
    type: 'base',
    provider: 'Meta',
    access: 'gated',
    license: {
      id: 'llama3.1',
      name: 'Llama 3.1 Community License',
      commercialUse: 'conditional',
    },
    source: {
      huggingFaceId: 'meta-llama/Llama-3.1-8B',
      revision: 'd04e592bb4f6aa9cfee91e2e20afa771667e1d4b',
    },
  },
};

/** A model that writes about images. */
export const visionModel: FoundationModelEntity = {
  ...openModel,
  metadata: {
    name: 'qwen2.5-vl-7b-instruct',
    namespace: 'default',
    title: 'Qwen2.5-VL 7B Instruct',
  },
  spec: {
    ...openModel.spec,
    modality: 'vision-language',
    inputs: ['text', 'image'],
    outputs: ['text'],
    source: { huggingFaceId: 'Qwen/Qwen2.5-VL-7B-Instruct' },
  },
};

/** A model whose weights a team keeps on a claim. */
export const keptModel: FoundationModelEntity = {
  ...openModel,
  metadata: {
    name: 'support-model',
    namespace: 'default',
    title: 'Support model',
  },
  spec: {
    ...openModel.spec,
    source: undefined,
    baseModel: {
      ref: 'foundationmodel:default/qwen2.5-7b-instruct',
      relation: 'finetune',
    },
    versions: [
      { version: '1', artifactUri: 'pvc://model-store/models/support-model' },
    ],
  },
};

/** What a LoRA run has made. */
export const adapterModel: FoundationModelEntity = {
  ...openModel,
  metadata: {
    name: 'ticket-assistant-v1',
    namespace: 'default',
    title: 'Support assistant',
  },
  spec: {
    ...openModel.spec,
    type: 'adapter',
    source: undefined,
    baseModel: {
      ref: 'foundationmodel:default/qwen2.5-7b-instruct',
      relation: 'adapter',
      method: 'lora',
    },
    versions: [
      {
        version: 'support-assistant-1',
        artifactUri: 'pvc://training-output/support-assistant/run-1/adapter',
      },
    ],
  },
};

/** A model that only its provider has. */
export const hostedModel: FoundationModelEntity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'claude-haiku-4.5', namespace: 'default' },
  spec: {
    type: 'base',
    owner: 'group:default/ml-platform',
    lifecycle: 'production',
    provider: 'Anthropic',
    access: 'proprietary',
    license: { name: 'Terms of service', commercialUse: 'conditional' },
    modality: 'text',
    task: 'text-generation',
    fineTunable: false,
  },
};

/** A dataset of instructions with answers. */
export const instructions: ModelDatasetEntity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'ModelDataset',
  metadata: {
    name: 'databricks-dolly-15k',
    namespace: 'default',
    title: 'Dolly 15k',
  },
  spec: {
    type: 'instruction',
    owner: 'group:default/ml-platform',
    lifecycle: 'production',
    provider: 'Databricks',
    access: 'open',
    license: {
      spdx: 'CC-BY-SA-3.0',
      id: 'cc-by-sa-3.0',
      commercialUse: 'yes',
    },
    source: { huggingFaceId: 'databricks/databricks-dolly-15k' },
    columns: ['instruction', 'context', 'response', 'category'].map(name => ({
      name,
      type: 'string',
    })),
    splits: [{ name: 'train', rows: 15011 }],
  },
};

/** A dataset that may not be used commercially. */
export const researchInstructions: ModelDatasetEntity = {
  ...instructions,
  metadata: { name: 'alpaca', namespace: 'default' },
  spec: {
    ...instructions.spec,
    license: {
      spdx: 'CC-BY-NC-4.0',
      id: 'cc-by-nc-4.0',
      commercialUse: 'no',
    },
    source: { huggingFaceId: 'tatsu-lab/alpaca' },
    columns: ['instruction', 'input', 'output', 'text'].map(name => ({
      name,
      type: 'string',
    })),
  },
};

/** A dataset of conversations, with splits of its own. */
export const conversations: ModelDatasetEntity = {
  ...instructions,
  metadata: { name: 'ultrachat-200k', namespace: 'default' },
  spec: {
    ...instructions.spec,
    type: 'conversation',
    license: { spdx: 'MIT', id: 'mit', commercialUse: 'yes' },
    source: {
      huggingFaceId: 'HuggingFaceH4/ultrachat_200k',
      config: 'default',
    },
    columns: [{ name: 'messages', type: 'list' }],
    splits: [{ name: 'test_sft' }, { name: 'train_sft' }],
  },
};

/** A dataset to measure models with. */
export const benchmark: ModelDatasetEntity = {
  ...instructions,
  metadata: { name: 'mmlu', namespace: 'default' },
  spec: { ...instructions.spec, type: 'benchmark' },
};

/** A dataset of one's own, on a claim. */
export const privateDataset: ModelDatasetEntity = {
  ...instructions,
  metadata: { name: 'support-tickets', namespace: 'default' },
  spec: {
    ...instructions.spec,
    license: { name: 'Internal', commercialUse: 'yes' },
    source: { uri: 'pvc://team-data/support-tickets' },
  },
};

function datasetOf(
  name: string,
  huggingFaceId: string,
  type: ModelDatasetEntity['spec']['type'],
  columns: string[],
): ModelDatasetEntity {
  return {
    ...instructions,
    metadata: { name, namespace: 'default' },
    spec: {
      ...instructions.spec,
      type,
      source: { huggingFaceId },
      columns: columns.map(column => ({ name: column, type: 'string' })),
    },
  };
}

/** A dataset of better and worse answers. */
export const preferences = datasetOf(
  'ultrafeedback-binarized',
  'HuggingFaceH4/ultrafeedback_binarized',
  'preference',
  ['prompt', 'chosen', 'rejected'],
);

/** A dataset of questions whose answers can be checked. */
export const questions = datasetOf('gsm8k', 'openai/gsm8k', 'benchmark', [
  'question',
  'answer',
]);

/** A dataset of plain text. */
export const plainText = datasetOf(
  'fineweb-edu',
  'HuggingFaceFW/fineweb-edu',
  'pretraining',
  ['text', 'url'],
);

/** Plain text of one's own, on a claim, to which more is added. */
export const keptText: ModelDatasetEntity = {
  ...plainText,
  metadata: { name: 'team-articles', namespace: 'default' },
  spec: {
    ...plainText.spec,
    source: { uri: 'pvc://team-data/articles' },
  },
};

/** A dataset of images with labels. */
export const labelledImages = datasetOf(
  'cifar10',
  'uoft-cs/cifar10',
  'benchmark',
  ['img', 'label'],
);

/** A dataset of images with conversations on them. */
export const imageTexts = datasetOf(
  'the-cauldron',
  'HuggingFaceM4/the_cauldron',
  'conversation',
  ['images', 'texts'],
);

const endpointNamed = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: {
    type: 'model-endpoint',
    lifecycle: 'production',
    owner: 'group:default/language-team',
  },
});

/** The project of an endpoint. */
export const endpointComponent = endpointNamed('assistant-endpoint');

/** Those of the same in other environments. */
const laterEndpoints = ['preprod', 'prod'].map(stage =>
  endpointNamed(`assistant-endpoint-${stage}`),
);

/** A cluster that is named otherwise in AWS. */
export const eksCluster: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'training-gpu',
    namespace: 'default',
    title: 'Training',
    annotations: {
      'amazonaws.com/arn':
        'arn:aws:eks:eu-central-1:111122223333:cluster/Training_GPU',
      'kubernetes.io/x-k8s-aws-id': 'Training_GPU',
    },
  },
  spec: { type: 'kubernetes-cluster', owner: 'group:default/ml-platform' },
};

/** All entities that projects in tests are made from. */
export const catalogEntities = [
  eksCluster,
  endpointComponent,
  ...laterEndpoints,
  openModel,
  visionModel,
  gatedModel,
  keptModel,
  adapterModel,
  hostedModel,
  instructions,
  conversations,
  privateDataset,
  preferences,
  questions,
  plainText,
  keptText,
  labelledImages,
  imageTexts,
];
