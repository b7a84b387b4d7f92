/** What somebody asked for on the form of a fine-tuning template. */
export interface RunRequest {
  /** Name of the project, its component and its folder. */
  name: string;
  description?: string;
  /** Entity reference of the group that owns the project. */
  owner: string;
  /** Entity references. */
  baseModel: string;
  dataset: string;
  /** Name of the model that a successful run adds to the catalog. */
  outputModel: string;
  /** What the result is for: licences are judged by it. */
  use: 'commercial' | 'research';

  method: 'lora' | 'qlora';
  r: number;
  alpha: number;
  dropout: number;
  targetModules: 'all-linear' | 'attention';
  learningRate: number;
  epochs: number;
  /** Tokens. */
  sequenceLength: number;
  /** Sequences per GPU and step. */
  batchSize: number;
  gradientAccumulation: number;

  target: { cluster: string; namespace: string };
  compute: { instanceType: string; nodes: number; gpusPerNode: number };
  maxRuntimeHours: number;
  /** Persistent volume claim in the namespace. */
  claim: string;
  /** Secret with a Hugging Face token, for gated models. */
  huggingFaceSecret?: string;
  /** Kueue queue in the namespace. Default: that of the namespace. */
  queue?: string;
  /** Default: that of the configuration. */
  image?: string;
}

/** Something that keeps a run from being started. */
export interface Problem {
  /** Field of the form, as in {@link RunRequest}. */
  field: keyof RunRequest;
  /** What is wrong with it, and what to do. */
  message: string;
}
