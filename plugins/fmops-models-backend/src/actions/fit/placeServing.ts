import {
  fitsOn,
  kvCacheBytesPerToken,
  modelShape,
  type AcceleratorInstance,
  type FoundationModelSpec,
  type ModelShape,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FitInput } from './fitInput';
import type { Place } from './Place';

/** A network that caches nothing, so that what is known of it can be counted. */
function withoutCache(shape: ModelShape): ModelShape {
  return { ...shape, type: 'encoder' };
}

function placeShape(
  shape: ModelShape,
  instance: AcceleratorInstance,
  { precision, contextTokens, sequences }: FitInput,
) {
  const fit = fitsOn(shape, instance, {
    dtype: precision,
    contextTokens,
    sequences,
  });
  if (!fit) return undefined;
  const { weightsGiB, overheadGiB, kvCacheGiB } = fit.estimate;
  return {
    instance,
    verdict: fit.verdict,
    devices: fit.tensorParallel,
    needGiB: fit.estimate.needGiB,
    budgetGiB: fit.budgetGiB,
    usdPerHour: instance.usdPerHour,
    parts: { weights: weightsGiB, overhead: overheadGiB, kvCache: kvCacheGiB },
  };
}

/** How to place a model for serving, on one instance each. */
export function placeServing(
  spec: FoundationModelSpec,
  input: FitInput,
): Place {
  if (spec.access === 'proprietary') {
    return {
      reasons: ['Its provider hosts this model: there is nothing to place.'],
    };
  }
  const shape = modelShape(spec);
  if (!shape) {
    return {
      reasons: ['The number of its parameters is not known.'],
    };
  }
  const isComplete = kvCacheBytesPerToken(shape) !== undefined;
  const counted = isComplete ? shape : withoutCache(shape);
  return {
    reasons: isComplete
      ? []
      : [
          'At least this much: its shape is not known (layers, hiddenSize, attentionHeads), so the KV cache is not counted.',
        ],
    on: instance => placeShape(counted, instance, input),
  };
}
