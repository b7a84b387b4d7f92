import { SERVING_INSTANCES } from './instanceChoices';
import type { AcceleratorInstance } from './instances';
import {
  estimateInference,
  type InferenceEstimate,
  type InferenceSettings,
} from './inference';
import { kvCacheBytesPerToken } from './kvCache';
import type { ModelShape } from './ModelShape';
import { GIB } from './units';
import { memoryVerdict, type MemoryVerdict } from './verdict';

/**
 * Settings of a server on a given instance.
 *
 * @public
 */
export interface FitSettings extends InferenceSettings {
  /** Share of device memory that the server may use. Default: 0.9. */
  utilization?: number;
}

/**
 * How a model sits on an instance. Memory is in GiB per device.
 *
 * @public
 */
export interface InstanceFit {
  instance: AcceleratorInstance;
  tensorParallel: number;
  estimate: InferenceEstimate;
  budgetGiB: number;
  /** Need over budget. */
  ratio: number;
  verdict: MemoryVerdict;
  /** Tokens that the KV cache has room for; undefined where there is no cache. */
  kvTokens?: number;
}

const DEGREES = [1, 2, 4, 8, 16];
const DEFAULT_UTILIZATION = 0.9;

function fitWith(
  shape: ModelShape,
  instance: AcceleratorInstance,
  settings: FitSettings,
  tensorParallel: number,
): InstanceFit | undefined {
  const estimate = estimateInference(shape, { ...settings, tensorParallel });
  if (!estimate) {
    return undefined;
  }
  const budgetGiB =
    (instance.accelerator.memoryMiB / 1024) *
    (settings.utilization ?? DEFAULT_UTILIZATION);
  const perToken = (kvCacheBytesPerToken(shape) ?? 0) / tensorParallel / GIB;
  const room = budgetGiB - estimate.weightsGiB - estimate.overheadGiB;
  return {
    instance,
    tensorParallel,
    estimate,
    budgetGiB,
    ratio: estimate.needGiB / budgetGiB,
    verdict: memoryVerdict(estimate.needGiB, budgetGiB),
    ...(perToken > 0 && { kvTokens: Math.max(0, Math.floor(room / perToken)) }),
  };
}

/**
 * Judges a model on an instance with the fewest devices that it fits on, or
 * with the best ratio when it does not. The tensor parallel degree divides the
 * attention heads. Undefined when the model's shape is not known, or the
 * instance has no NVIDIA devices: the estimate of the overhead is theirs.
 *
 * @public
 */
export function fitsOn(
  shape: ModelShape,
  instance: AcceleratorInstance,
  settings: FitSettings = {},
): InstanceFit | undefined {
  if (instance.accelerator.vendor !== 'nvidia') {
    return undefined;
  }
  const degrees = settings.tensorParallel
    ? [settings.tensorParallel]
    : DEGREES.filter(t => (shape.attentionHeads ?? 1) % t === 0);
  const fits = degrees
    .filter(t => t <= instance.accelerator.count)
    .map(t => fitWith(shape, instance, settings, t))
    .filter(fit => fit !== undefined);
  return (
    fits.find(({ verdict }) => verdict === 'fits') ??
    fits.reduce<InstanceFit | undefined>(
      (best, fit) => (best && best.ratio <= fit.ratio ? best : fit),
      undefined,
    )
  );
}

/**
 * The cheapest instance with a known price that the model fits on, and is not
 * just tight. Undefined when there is none or the shape is not known.
 *
 * @public
 */
export function cheapestFit(
  shape: ModelShape,
  settings: FitSettings = {},
  instances: readonly AcceleratorInstance[] = SERVING_INSTANCES,
): InstanceFit | undefined {
  return instances
    .filter(({ usdPerHour }) => usdPerHour !== undefined)
    .sort((a, b) => a.usdPerHour! - b.usdPerHour!)
    .map(instance => fitsOn(shape, instance, settings))
    .find(fit => fit?.verdict === 'fits');
}
