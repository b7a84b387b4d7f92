import type { ModelShape } from './ModelShape';

/** Shapes from published configurations, for the worked examples in the tests. */
export const llama8b: ModelShape = {
  type: 'decoder',
  parameters: 8_030_261_248,
  layers: 32,
  hiddenSize: 4096,
  intermediateSize: 14336,
  attentionHeads: 32,
  kvHeads: 8,
  headDim: 128,
  vocabSize: 128256,
  gatedMlp: true,
  contextWindow: 131072,
};

export const llama70b: ModelShape = {
  ...llama8b,
  parameters: 70_553_706_496,
  layers: 80,
  hiddenSize: 8192,
  intermediateSize: 28672,
  attentionHeads: 64,
};

export const qwen32b: ModelShape = {
  type: 'decoder',
  parameters: 32_763_876_352,
  layers: 64,
  hiddenSize: 5120,
  attentionHeads: 40,
  kvHeads: 8,
  headDim: 128,
};

export const mistral7b: ModelShape = {
  type: 'decoder',
  parameters: 7_248_023_552,
  layers: 32,
  hiddenSize: 4096,
  intermediateSize: 14336,
  attentionHeads: 32,
  kvHeads: 8,
  headDim: 128,
  vocabSize: 32768,
  gatedMlp: true,
};
