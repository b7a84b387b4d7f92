import type { RunRequest } from '../planning/RunRequest';

/** A request with nothing wrong in it. */
export const validRequest: RunRequest = {
  name: 'support-assistant',
  description: 'Answers questions of customers',
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
  huggingFaceSecret: 'hf-token',
  queue: '',
  image: 'registry.example.com/lora-trainer:1.0',
};
