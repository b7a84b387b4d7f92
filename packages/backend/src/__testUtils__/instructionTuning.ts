/** A template that makes a project, and submits a run of it. */
export const INSTRUCTION_TUNING = 'template:default/instruction-tuning';

/** Its form, filled in. */
export function instructionTuningForm(name: string) {
  return {
    name,
    description: 'Answers questions of customers',
    owner: 'group:default/language-team',
    baseModel: 'foundationmodel:default/qwen2.5-7b-instruct',
    dataset: 'modeldataset:default/databricks-dolly-15k',
    outputModel: `${name}-lora`,
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
}
