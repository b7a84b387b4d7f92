import {
  cheapestFit,
  estimateInference,
  INSTANCE_PRICES_OF,
  modelShape,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** Weights as published most often, and what they are reduced to. */
const PRECISIONS = ['bfloat16', 'int8', 'int4'] as const;

/** Memory to serve a model, by the precision of its weights. */
export function servingMemorySchema(z: Zod) {
  return z
    .array(
      z.object({
        precision: z.string(),
        contextTokens: z.number(),
        needGiB: z.number().describe('On one device, however large.'),
        cheapestInstance: z.string().optional(),
        usdPerHour: z.number().optional(),
        prices: z.string().optional(),
      }),
    )
    .describe(
      'Estimated. Empty where size or shape is not known, or the model is hosted by its provider.',
    );
}

/** Estimates the memory to serve a model, see {@link servingMemorySchema}. */
export function servingMemory(
  spec: FoundationModelSpec,
): Infer<ReturnType<typeof servingMemorySchema>> {
  const shape = spec.access === 'proprietary' ? undefined : modelShape(spec);
  if (!shape) return [];
  return PRECISIONS.flatMap(dtype => {
    const estimate = estimateInference(shape, { dtype });
    if (!estimate) return [];
    const instance = cheapestFit(shape, { dtype })?.instance;
    return {
      precision: dtype,
      contextTokens: estimate.settings.contextTokens,
      needGiB: Math.ceil(estimate.needGiB * 10) / 10,
      cheapestInstance: instance?.instanceType,
      usdPerHour: instance?.usdPerHour,
      prices:
        instance && `${INSTANCE_PRICES_OF}, as of ${instance.priceAsOf ?? '?'}`,
    };
  });
}
