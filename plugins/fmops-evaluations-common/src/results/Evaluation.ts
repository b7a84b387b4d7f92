import type { JsonPrimitive } from '@backstage/types';

/**
 * How an evaluation judges a model.
 *
 * @public
 */
export const EVALUATION_METHODS = [
  'benchmark',
  'labels',
  'similarity',
  'judge',
  'human',
  'load',
] as const;

/**
 * `benchmark`: published questions. `labels`: discrete answers against labels.
 * `similarity`: texts against reference texts. `judge`: by a model. `human`: by
 * people. `load`: latency and throughput.
 *
 * @public
 */
export type EvaluationMethod = (typeof EVALUATION_METHODS)[number];

/**
 * What a model was asked. What is left out is unknown.
 *
 * @public
 */
export interface EvaluationData {
  /** Evaluation catalog of the portal. */
  set?: {
    id: string;
    version: string;
    /** Only in answers: for readers who may read the set. */
    title?: string;
  };
  /** Entity reference of a ModelDataset. */
  dataset?: string;
  /** Where it is neither: its name, such as `cais/mmlu (test)`. */
  name?: string;
  /** Version of the dataset or of the benchmark's definition. */
  version?: string;
  /** Of the questions and expected answers: equal for equal data. */
  digest?: string;
}

/**
 * The model that judged, and what it was told.
 *
 * @public
 */
export interface EvaluationJudge {
  model: string;
  version?: string;
  /** The prompt, or a reference to it with its version. */
  prompt?: string;
}

/**
 * The run that made an evaluation.
 *
 * @public
 */
export interface EvaluationRun {
  cluster: string;
  uid?: string;
  name?: string;
  namespace?: string;
}

/**
 * Who brought an evaluation: a person, a run whose log the portal has read, or a
 * folder that the configuration names. What a file says about its run is a
 * claim of whoever brought it.
 *
 * @public
 */
export type EvaluationDelivery = 'person' | 'run' | 'folder';

/**
 * Where an evaluation comes from.
 *
 * @public
 */
export interface EvaluationSource {
  /** Id of the format that it was read from. */
  format: string;
  uri?: string;
  delivery: EvaluationDelivery;
  /** What made it, such as `lm-evaluation-harness 0.4.9`. */
  tool?: string;
}

/**
 * Between which values a score lies, at a level of confidence from 0 to 1.
 *
 * @public
 */
export interface ScoreInterval {
  low: number;
  high: number;
  level: number;
  /** Such as `wilson`, `normal` or `bootstrap`. */
  method: string;
}

/**
 * One figure of an evaluation. Finite always.
 *
 * @public
 */
export interface Score {
  /** Such as `accuracy`, `f1-macro`, `rougeL` or `ttft-p95`. */
  metric: string;
  value: number;
  /** Such as `fraction`, `percent`, `points` or `ms`; absent where it was not stated. */
  unit?: string;
  higherIsBetter: boolean;
  standardError?: number;
  interval?: ScoreInterval;
  /** Rows or requests that it is taken of. */
  count?: number;
  /** Part of the data, such as a label or a subject; absent for all of it. */
  slice?: string;
}

/**
 * One question with its answer. Text is hostile: never to be rendered as markup.
 *
 * @public
 */
export interface ResultRow {
  /** Unique within the evaluation; equal for the same question of another one. */
  key: string;
  input: string;
  expected?: string;
  output?: string;
  /** By metric; `null` where it could not be scored. */
  scores: Record<string, number | null>;
  explanation?: string;
}

/**
 * What is said of an evaluation, without what the portal adds.
 *
 * @public
 */
export interface EvaluationFacts {
  /** Entity reference of a FoundationModel, with a version of it. */
  model: { ref: string; version?: string };
  method: EvaluationMethod;
  /** Id of a known benchmark, or its name in small letters. */
  benchmark?: string;
  data: EvaluationData;
  /** All that changes what a score means, such as `fewShot`. */
  settings: Record<string, JsonPrimitive>;
  judge?: EvaluationJudge;
  /** Entity reference, or `cluster/uid` of a workload. */
  endpoint?: string;
  run?: EvaluationRun;
  evaluatedAt?: string;
}

/**
 * How good a model version was found to be, once. Times are ISO 8601.
 *
 * @public
 */
export interface Evaluation extends EvaluationFacts {
  id: string;
  /** SHA-256 of what it says: the same results are recorded once. */
  digest: string;
  source: EvaluationSource;
  scores: Score[];
  /** How many rows it was delivered with. */
  rows: number;
  /** Rows are deleted after a while, scores are not. */
  rowsDeletedAt?: string;
  /** Entity reference of a user, or of the group that owns the namespace of the run or the folder. */
  createdBy: string;
  createdAt: string;
}
