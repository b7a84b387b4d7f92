import {
  cheapestFit,
  FoundationModelSpec,
  InferenceSettings,
  InstanceFit,
  modelShape,
  servingMemoryGiB,
} from '@fmops/backstage-plugin-fmops-models-common';
import { formatGiB } from '../format/bytes';
import { SERVING_INSTANCES } from './servingInstances';

const GIB = 1024 ** 3;

type SizedSpec = Pick<
  FoundationModelSpec,
  'access' | 'parameters' | 'contextWindow' | 'architecture'
>;

/** What serving a model takes, in words. */
export interface ServingMemory {
  /** `≥ 20 GiB`; undefined where the shape of the model is not published. */
  need?: string;
  /** Precision that the estimate is for, such as `bfloat16`. */
  dtype?: string;
  /** `1 × g6e.xlarge`; undefined where no instance is large enough. */
  instance?: string;
}

/** Names the devices of a fit: the instance, and how many of its devices. */
export function describeFit({ instance, tensorParallel }: InstanceFit): string {
  const { instanceType, accelerator } = instance;
  return accelerator.count === 1
    ? `1 × ${instanceType}`
    : `1 × ${instanceType} (${tensorParallel} of ${accelerator.count} GPUs)`;
}

/** The cheapest instance to propose for a model, see `cheapestFit`. */
export function proposeInstance(
  spec: SizedSpec,
  settings?: InferenceSettings,
): InstanceFit | undefined {
  const shape = modelShape(spec);
  return shape && cheapestFit(shape, settings, SERVING_INSTANCES);
}

/** Sums up what serving a model takes, with the estimate's default settings. */
export function servingMemory(spec: SizedSpec): ServingMemory {
  const shape = modelShape(spec);
  const needGiB = servingMemoryGiB(shape);
  if (!shape || needGiB === undefined) return {};
  const fit = cheapestFit(shape, {}, SERVING_INSTANCES);
  return {
    need: `≥ ${formatGiB(needGiB * GIB)}`,
    dtype: shape.dtype ?? 'bfloat16',
    instance: fit && describeFit(fit),
  };
}
