import { kvCacheBytesPerToken } from './kvCache';
import type { ModelShape } from './ModelShape';
import { bytesPerParameter, DEFAULT_DTYPE, GIB } from './units';

/**
 * What a server is to hold; show these with every estimate.
 *
 * @public
 */
export interface InferenceSettings {
  /** Of the weights as loaded. Default: as published, else bfloat16. */
  dtype?: string;
  /** Tokens per sequence. Default: 8,192, or the model's window if that is less. */
  contextTokens?: number;
  /** Sequences at a time. Default: 1. */
  sequences?: number;
  /** Devices that share one copy of the model. Default: 1. */
  tensorParallel?: number;
}

/**
 * Memory per device, in GiB, with the settings that were used.
 *
 * @public
 */
export interface InferenceEstimate {
  weightsGiB: number;
  overheadGiB: number;
  kvCacheGiB: number;
  /** The sum. */
  needGiB: number;
  settings: Required<InferenceSettings>;
}

/** Loaded weights are a little larger than the files. */
const LOADED = 1.02;
/** CUDA context, NCCL, activations of small models and CUDA graphs. */
const OVERHEAD_GIB = 2.3;
/** The part of the overhead that grows with the weights on the device. */
const OVERHEAD_SHARE = 0.05;
const DEFAULT_CONTEXT = 8192;

/**
 * Estimates the memory that serving takes on each device:
 * `1.02·W/t + (2.3 GiB + 0.05·1.02·W/t) + K/t`, where `W` are the weights, `K`
 * the KV cache and `t` the tensor parallel degree. Undefined when the shape of
 * the model is not known.
 *
 * Source: kaito-project/kaito `pkg/workspace/estimator/nodesestimator/estimator.go`.
 *
 * @public
 */
export function estimateInference(
  shape: ModelShape,
  settings: InferenceSettings = {},
): InferenceEstimate | undefined {
  const perToken = kvCacheBytesPerToken(shape);
  if (perToken === undefined) {
    return undefined;
  }
  const used = {
    dtype: settings.dtype ?? shape.dtype ?? DEFAULT_DTYPE,
    contextTokens:
      settings.contextTokens ??
      Math.min(shape.contextWindow ?? DEFAULT_CONTEXT, DEFAULT_CONTEXT),
    sequences: settings.sequences ?? 1,
    tensorParallel: settings.tensorParallel ?? 1,
  };
  const t = used.tensorParallel;
  const weightsGiB =
    (LOADED * shape.parameters * bytesPerParameter(used.dtype)) / t / GIB;
  const overheadGiB = OVERHEAD_GIB + OVERHEAD_SHARE * weightsGiB;
  const kvCacheGiB = (perToken * used.contextTokens * used.sequences) / t / GIB;
  return {
    weightsGiB,
    overheadGiB,
    kvCacheGiB,
    needGiB: weightsGiB + overheadGiB + kvCacheGiB,
    settings: used,
  };
}

/**
 * GiB that serving one sequence takes on a single device, however large: the
 * number that memory classes and the sort order by memory go by.
 *
 * @public
 */
export function servingMemoryGiB(
  shape: ModelShape | undefined,
): number | undefined {
  return shape && estimateInference(shape)?.needGiB;
}
