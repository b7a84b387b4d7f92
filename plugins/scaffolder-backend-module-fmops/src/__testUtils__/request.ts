import type { PlanRequest } from '../planning/PlanRequest';

/** The form of the template for instruction tuning, filled in with nothing wrong. */
export const validValues = {
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

/** A request for a LoRA run with nothing wrong in it. */
export const validRequest = {
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
    queue: '',
    image: 'registry.example.com/lora-trainer:1.0',
    maxRuntimeHours: 12,
  },
  settings: { epochs: 3 },
} satisfies PlanRequest;
