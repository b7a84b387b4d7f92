import {
  cheapestFit,
  FoundationModelSpec,
  InstanceFit,
  modelShape,
  servingMemoryGiB,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';
import type { MemoryMessages } from './messages';

const GIB = 1024 ** 3;

type SizedSpec = Pick<
  FoundationModelSpec,
  'access' | 'parameters' | 'contextWindow' | 'architecture'
>;

/** What serving a model takes, in words. */
export interface ServingMemory {
  /** `≥ 20 GiB`; undefined where the shape of the model is not published. */
  need?: string;
  /** Precision that the estimate is for, such as `bf16`. */
  dtype?: string;
  /** The cheapest instance; undefined where none is large enough. */
  fit?: InstanceFit;
}

const PRECISIONS: Record<string, string> = {
  bfloat16: 'bf16',
  float16: 'fp16',
  float32: 'fp32',
  float8_e4m3: 'fp8',
};

/** Short name of a type of weights; 16 bit is assumed where none is published. */
function precisionName(dtype = 'bfloat16'): string {
  return PRECISIONS[dtype] ?? dtype;
}

/** Names the devices of a fit: the instance, and how many of its devices. */
export function describeFit(
  t: MemoryMessages,
  { instance, tensorParallel }: InstanceFit,
): string {
  const { instanceType, accelerator } = instance;
  if (accelerator.count === 1) return `1 × ${instanceType}`;
  const devices = { instance: instanceType, used: String(tensorParallel) };
  return tensorParallel === accelerator.count
    ? t('devices.gpus', devices)
    : t('devices.someGpus', { ...devices, all: String(accelerator.count) });
}

/** Sums up what serving a model takes, with the estimate's default settings. */
export function servingMemory(spec: SizedSpec): ServingMemory {
  const shape = modelShape(spec);
  const needGiB = servingMemoryGiB(shape);
  if (!shape || needGiB === undefined) return {};
  return {
    need: `≥ ${formatGiB(needGiB * GIB)}`,
    dtype: precisionName(shape.dtype),
    fit: cheapestFit(shape),
  };
}
