import {
  activationBytes,
  logitBytes,
  type MicroBatch,
  type Recomputation,
} from './activations';
import { loraParameters } from './lora';
import type { ModelShape } from './ModelShape';
import { GIB } from './units';

/**
 * Ways to train whose memory can be estimated.
 *
 * @public
 */
export const TRAINING_METHODS = ['full', 'lora', 'qlora'] as const;

/** @public */
export type TrainingMethod = (typeof TRAINING_METHODS)[number];

/**
 * What is spread over the devices: nothing, or all state (FSDP full shard, ZeRO stage 3).
 *
 * @public
 */
export type Sharding = 'none' | 'full';

/**
 * How a model is trained; show these with every estimate.
 *
 * @public
 */
export interface TrainingSettings extends MicroBatch {
  method: TrainingMethod;
  /** Rank of the adapter. Default: 16. */
  r?: number;
  /** Devices that train together. Default: 1. */
  gpus?: number;
  /** Default: `full` for the method `full`, else `none`. */
  sharding?: Sharding;
  /** Default: `full`, that is gradient checkpointing. */
  recomputation?: Recomputation;
  /** Bytes per trained parameter: 16, or 18 with 32-bit gradients. Default: 16. */
  stateBytes?: 16 | 18;
  /** Quantise the scales of QLoRA as well. Default: true. */
  doubleQuantization?: boolean;
  /** Copies of the model that stay as they are, in 16 bits, such as a reference to compare with. Default: 0. */
  frozenCopies?: number;
  /** What frameworks take besides. Default: 2. */
  miscGiB?: number;
}

/**
 * Memory per device, in GiB.
 *
 * @public
 */
export interface TrainingEstimate {
  /** Weights, gradients and optimiser of the model itself. */
  modelGiB: number;
  /** Weights, gradients and optimiser of the adapter. */
  adapterGiB: number;
  /** Weights of copies that stay as they are. */
  frozenCopiesGiB: number;
  communicationGiB: number;
  activationsGiB: number;
  logitsGiB: number;
  miscGiB: number;
  /** The sum. */
  needGiB: number;
  /** Parameters that are trained. */
  trainableParameters: number;
  settings: Required<TrainingSettings>;
}

/** Two bytes for each of the all-gather bucket and the live parameters of a shard. */
const COMMUNICATION_BYTES = 2 * (5e8 + 1e9);

function frozenBytesPerParameter(settings: Required<TrainingSettings>) {
  if (settings.method === 'lora') {
    return 2;
  }
  return 0.5 + (settings.doubleQuantization ? 0.015875 : 0.0625);
}

function withDefaults(settings: TrainingSettings): Required<TrainingSettings> {
  return {
    r: 16,
    gpus: 1,
    sharding: settings.method === 'full' ? 'full' : 'none',
    recomputation: 'full',
    stateBytes: 16,
    doubleQuantization: true,
    frozenCopies: 0,
    miscGiB: 2,
    ...settings,
  };
}

/**
 * Estimates the memory that training takes on each device. Full: 16 (or 18)
 * bytes per parameter. LoRA: 2 bytes per parameter of the base and 16 per
 * parameter of the adapter. QLoRA: the same with 0.516 bytes for the base.
 * Then communication buffers where state is sharded, activations and logits.
 * Undefined when the shape of the model is not known.
 *
 * Source: EleutherAI/cookbook `calc/calc_transformer_mem.py`;
 * foundation-model-stack/fm-training-estimator `fm_training_estimator/memory`.
 *
 * @public
 */
export function estimateTraining(
  shape: ModelShape,
  settings: TrainingSettings,
): TrainingEstimate | undefined {
  const used = withDefaults(settings);
  const full = used.method === 'full';
  const adapter = full ? 0 : loraParameters(shape, used.r);
  const activations = activationBytes(shape, used, used.recomputation);
  if (adapter === undefined || activations === undefined) {
    return undefined;
  }
  const sharded = used.sharding === 'full' && used.gpus > 1;
  const share = (sharded ? used.gpus : 1) * GIB;
  const perParameter = full ? used.stateBytes : frozenBytesPerParameter(used);
  const parts = {
    modelGiB: (perParameter * shape.parameters) / share,
    adapterGiB: (used.stateBytes * adapter) / share,
    frozenCopiesGiB: (2 * used.frozenCopies * shape.parameters) / share,
    communicationGiB: sharded ? COMMUNICATION_BYTES / GIB : 0,
    activationsGiB: activations / GIB,
    logitsGiB: logitBytes(shape, used) / GIB,
    miscGiB: used.miscGiB,
  };
  return {
    ...parts,
    needGiB: Object.values(parts).reduce((sum, part) => sum + part, 0),
    trainableParameters: full ? shape.parameters : adapter,
    settings: used,
  };
}
