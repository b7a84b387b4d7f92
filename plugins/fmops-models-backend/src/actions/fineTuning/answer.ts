import {
  FINE_TUNING_STEPS,
  type FineTuning,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { PortalLinks } from '../../models';
import { plainData } from '../plainData';
import type { Zod } from '../zod';

/** What assistants are told of a fine-tuning. */
export function fineTuningSchema(z: Zod) {
  return z.object({
    id: z.string(),
    name: z.string(),
    dataset: z.string(),
    baseModel: z.string(),
    state: z.enum(['starting', 'running', 'succeeded', 'failed']),
    summary: z.string().describe('Where it stands, and why, in plain words.'),
    steps: z.array(
      z.object({
        name: z.enum(FINE_TUNING_STEPS),
        state: z.enum([
          'waiting',
          'running',
          'done',
          'failed',
          'skipped',
          'unknown',
        ]),
        message: z.string().optional(),
      }),
    ),
    settings: z.object({
      method: z.string(),
      instanceType: z.string(),
      gpusPerNode: z.number(),
      minImprovement: z.number(),
      cluster: z.string(),
      namespace: z.string(),
      serve: z.boolean(),
    }),
    model: z
      .string()
      .optional()
      .describe('Entity reference, once the catalog has it.'),
    endpoint: z.object({ url: z.string(), model: z.string() }).optional(),
    url: z.string().describe('Page in the portal.'),
  });
}

/** A fine-tuning as {@link fineTuningSchema} has it. */
export function fineTuningAnswer(
  { id, name, dataset, baseModel, ...rest }: FineTuning,
  links: PortalLinks,
) {
  const { state, summary, steps, settings, model, endpoint } = rest;
  return plainData({
    ...{ id, name, dataset, baseModel, state, summary },
    ...{ steps, settings, model, endpoint },
    url: links.fineTuning(id),
  });
}
