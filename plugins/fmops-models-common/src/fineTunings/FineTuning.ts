import type { TrainingMethod } from '../memory';

/**
 * What is asked for; everything else is worked out.
 *
 * @public
 */
export interface FineTuningRequest {
  /** Name or entity reference of an uploaded dataset. */
  dataset: string;
  /** Name or entity reference of the model to start from. */
  baseModel: string;
  /** Of the model that comes out, of its project and of its endpoint. */
  name: string;
  description?: string;
  /** Licences are judged by it. Default: commercial. */
  use?: 'commercial' | 'research';
  gate?: {
    /** How much lower the loss on rows that were kept back must be than that of the base model, in percent. */
    minImprovement?: number;
  };
  /** Whether a model that passes is served. Default: true. */
  serve?: boolean;
}

/**
 * Steps from the data to the endpoint, in their order.
 *
 * @public
 */
export const FINE_TUNING_STEPS = [
  'prepare',
  'train',
  'gate',
  'register',
  'serve',
] as const;

/** @public */
export type FineTuningStepName = (typeof FINE_TUNING_STEPS)[number];

/**
 * How far a step is.
 *
 * @public
 */
export type FineTuningStepState =
  | 'waiting'
  | 'running'
  | 'done'
  | 'failed'
  /** Not asked for, or not reached since another one has failed. */
  | 'skipped'
  /** Nothing can be told of it, such as after its run is gone from the cluster. */
  | 'unknown';

/** @public */
export interface FineTuningStep {
  name: FineTuningStepName;
  state: FineTuningStepState;
  /** Why it stands where it stands, for people. Text from the cluster: never to be rendered as markup. */
  message?: string;
}

/**
 * How far the whole is.
 *
 * @public
 */
export type FineTuningState = 'starting' | 'running' | 'succeeded' | 'failed';

/**
 * A model being made from a group's own data. Times are ISO 8601.
 *
 * @public
 */
export interface FineTuning {
  id: string;
  name: string;
  /** Entity reference of the dataset. */
  dataset: string;
  /** Entity reference of the model that is started from. */
  baseModel: string;
  owner: string;
  startedBy: string;
  startedAt: string;
  /** What was worked out. */
  settings: {
    method: TrainingMethod;
    instanceType: string;
    gpusPerNode: number;
    minImprovement: number;
    cluster: string;
    namespace: string;
    serve: boolean;
  };
  state: FineTuningState;
  /** Where it stands, in a sentence. */
  summary: string;
  steps: FineTuningStep[];
  /** Task of the scaffolder that sets it up; absent for a moment after the start. */
  taskId?: string;
  /** Of the project that holds its code, once it is published. */
  project?: string;
  /** Name of the run in the cluster, once it is submitted. */
  run?: string;
  /** Entity reference of the model, once it is in the catalog. */
  model?: string;
  /** Where the model answers, once it does. */
  endpoint?: { url: string; model: string };
}

/**
 * What keeps a fine-tuning from being started, by field of the request.
 *
 * @public
 */
export interface FineTuningProblem {
  field: string;
  message: string;
}
