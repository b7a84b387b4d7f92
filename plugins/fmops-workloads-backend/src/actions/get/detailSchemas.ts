import type { Zod } from '../zod';

/** Parts of all that is known of one run. */
export function detailSchemas(z: Zod) {
  const text = z.string().optional();
  const who = z
    .array(z.enum(['user', 'platform team', 'cloud provider', 'wait']))
    .describe('Who must act, first the first; wait: it passes by itself.');
  return {
    states: z
      .array(
        z.object({
          at: z.string(),
          state: z.string(),
          reason: text,
          message: text,
        }),
      )
      .describe('The newest states, oldest first.'),
    diagnoses: z
      .array(
        z.object({
          sentence: z.string(),
          advice: z.string(),
          whoMustAct: who,
          layer: z.string(),
          ruleId: z.string(),
          causeNotFound: z
            .boolean()
            .optional()
            .describe('Only a symptom is known.'),
          pod: text,
          evidence: z.array(
            z.object({
              object: z.string(),
              reason: text,
              message: z.string(),
              at: text,
            }),
          ),
          runbook: text,
        }),
      )
      .describe('Why it does not work, the cause first; may be empty.'),
    diagnosedAt: text.describe(
      'Its objects are gone: the diagnoses were made then.',
    ),
    timeToStart: z
      .array(
        z.object({
          phase: z.string(),
          whoMustAct: who,
          from: z.string(),
          seconds: z.number().optional().describe('Left out while it lasts.'),
        }),
      )
      .optional(),
    pods: z.object({
      total: z.number(),
      shown: z.array(
        z.object({
          name: z.string(),
          phase: z.string(),
          node: text,
          reason: text,
          message: text,
          containers: z.array(
            z.object({
              name: z.string(),
              state: z.string(),
              reason: text,
              exitCode: z.number().optional(),
              restarts: z.number(),
            }),
          ),
        }),
      ),
    }),
    unavailable: text.describe('Why pods or events could not be read.'),
  };
}
