import {
  cheapestFit,
  FoundationModelSpec,
  InstanceFit,
  modelShape,
  servingMemoryGiB,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';

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
  /** `1 × g6e.xlarge`; undefined where no instance is large enough. */
  instance?: string;
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
export function describeFit({ instance, tensorParallel }: InstanceFit): string {
  const { instanceType, accelerator } = instance;
  if (accelerator.count === 1) return `1 × ${instanceType}`;
  const used =
    tensorParallel === accelerator.count
      ? `${tensorParallel}`
      : `${tensorParallel} of ${accelerator.count}`;
  return `1 × ${instanceType} (${used} GPUs)`;
}

/** Sums up what serving a model takes, with the estimate's default settings. */
export function servingMemory(spec: SizedSpec): ServingMemory {
  const shape = modelShape(spec);
  const needGiB = servingMemoryGiB(shape);
  if (!shape || needGiB === undefined) return {};
  const fit = cheapestFit(shape);
  return {
    need: `≥ ${formatGiB(needGiB * GIB)}`,
    dtype: precisionName(shape.dtype),
    instance: fit && describeFit(fit),
  };
}
