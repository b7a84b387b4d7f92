import {
  ENDPOINT_STATES,
  JOB_STATES,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** Most runs of one answer. */
const MAX_LIMIT = 50;

const STATES = [...new Set([...JOB_STATES, ...ENDPOINT_STATES])] as [
  string,
  ...string[],
];

/** What a list can be narrowed by; everything given must hold. */
export function listInput(z: Zod) {
  const ref = z.string().min(1).max(400);
  return z
    .object({
      entity: ref
        .optional()
        .describe(
          'Project or other entity that the runs belong to: component:default/support-tuning.',
        ),
      model: ref
        .optional()
        .describe(
          'Model that runs start from or make, or endpoints serve: foundationmodel:default/llama-3.1-8b.',
        ),
      category: z
        .enum(['job', 'endpoint'])
        .optional()
        .describe('Training and other jobs, or model endpoints.'),
      state: z
        .array(z.enum(STATES))
        .min(1)
        .optional()
        .describe(
          'Any of. What waits is Queued (by its queue) or Pending (for nodes, images, containers).',
        ),
      owner: ref
        .optional()
        .describe(
          'Group that owns the namespace, or user who submitted: group:default/language-team.',
        ),
      cluster: z.string().min(1).max(253).optional(),
      since: z
        .string()
        .datetime({ offset: true })
        .optional()
        .describe(
          'ISO 8601; runs that were alive, or changed their state, then or later.',
        ),
      limit: z.number().int().min(1).max(MAX_LIMIT).default(20),
      cursor: z
        .string()
        .regex(/^\d{1,7}$/, 'not one that this action has returned')
        .optional()
        .describe(
          'nextCursor of an answer, for more of it; repeat all other fields.',
        ),
    })
    .strict();
}

export type ListInput = Infer<ReturnType<typeof listInput>>;
