import type { RunRequest } from './RunRequest';

/** Everything that a project is rendered from; nothing in it is left to be looked up. */
export interface RunPlan {
  name: string;
  description: string;
  entityRef: string;
  owner: string;
  outputModel: string;
  model: {
    ref: string;
    title: string;
    /** On the Hugging Face Hub. */
    id: string;
    revision: string;
    /** Of the computation, as PyTorch names it. */
    dtype: string;
    licence: string;
  };
  dataset: {
    ref: string;
    title: string;
    id: string;
    /** Empty where the dataset has one configuration. */
    config: string;
    split: string;
    /** Which columns hold question and answer: a name that `data.py` knows. */
    layout: string;
    licence: string;
  };
  lora: Pick<
    RunRequest,
    'method' | 'r' | 'alpha' | 'dropout' | 'targetModules'
  > & { methodName: string };
  training: Pick<
    RunRequest,
    | 'learningRate'
    | 'epochs'
    | 'sequenceLength'
    | 'batchSize'
    | 'gradientAccumulation'
  >;
  target: RunRequest['target'];
  compute: RunRequest['compute'] & {
    /** Extended resource, such as `nvidia.com/gpu`. */
    gpuResource: string;
    /** Kubernetes quantities, per node. */
    cpu: string;
    memory: string;
  };
  run: {
    /** Of the TrainJob: the same for the same request, so that repeating changes nothing. */
    name: string;
    image: string;
    maxRuntimeSeconds: number;
    claim: string;
    outputDir: string;
    outputUri: string;
    /** Set for gated models only. */
    huggingFaceSecret: string;
    queue: string;
  };
  estimate: { text: string };
  /** Of request and user; tells a repeated task from another project of the same name. */
  fingerprint: string;
  /** What a person should look at although it does not stop the run. */
  notes: string[];
}
