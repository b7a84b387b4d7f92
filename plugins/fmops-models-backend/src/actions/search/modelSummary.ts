import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  licenseName,
  licenseUse,
  modelShape,
  servingMemoryGiB,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { PortalLinks } from '../../models';
import type { Zod } from '../zod';

/** The facts of a model that people choose a shortlist by. */
export function modelSummarySchema(z: Zod) {
  return z.object({
    ref: z.string().describe('Entity reference, for the other actions.'),
    title: z.string(),
    description: z.string().optional(),
    provider: z.string(),
    type: z.string(),
    task: z.string(),
    access: z.string(),
    license: z.object({
      name: z.string(),
      use: z
        .string()
        .describe('commercial, conditional, research-only or unknown.'),
    }),
    parameters: z.number().optional(),
    activeParameters: z.number().optional(),
    contextWindow: z.number().optional().describe('Tokens.'),
    servingMemoryGiB: z
      .number()
      .optional()
      .describe('Estimated, one sequence of up to 8,192 tokens.'),
    fineTunable: z.boolean().optional(),
    releasedOn: z.string().optional(),
    retirement: z.string().optional(),
    url: z.string().describe('Page in the portal.'),
  });
}

/** A model as {@link modelSummarySchema} has it; what is not known is left out. */
export function modelSummary(
  model: FoundationModelEntity,
  links: PortalLinks,
): Infer<ReturnType<typeof modelSummarySchema>> {
  const { metadata, spec } = model;
  const ref = stringifyEntityRef(model);
  const hosted = spec.access === 'proprietary';
  const memory = hosted ? undefined : servingMemoryGiB(modelShape(spec));
  return {
    ref,
    title: metadata.title ?? metadata.name,
    description: metadata.description?.slice(0, 300),
    provider: spec.provider,
    type: spec.type,
    task: spec.task,
    access: spec.access,
    license: { name: licenseName(spec.license), use: licenseUse(spec.license) },
    parameters: spec.parameters,
    activeParameters: spec.activeParameters,
    contextWindow: spec.contextWindow,
    servingMemoryGiB: memory && Math.ceil(memory * 10) / 10,
    fineTunable: spec.fineTunable,
    releasedOn: spec.releasedOn,
    retirement: spec.retirement?.status,
    url: links.entity(ref),
  };
}
