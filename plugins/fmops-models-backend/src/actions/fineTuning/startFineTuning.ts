import type { AuditorService } from '@backstage/backend-plugin-api';
import { fineTuningStartPermission } from '@fmops/backstage-plugin-fmops-models-common';
import { audited, type Members } from '../../access';
import type { FineTunings } from '../../fineTunings';
import type { PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { fineTuningAnswer, fineTuningSchema } from './answer';

const DESCRIPTION = `
Have a model fine-tuned on a dataset that a group of the caller has uploaded, and register and serve the result when it passes its gate. Method, machine, queue and the rest are worked out. It takes machines that cost money: call it only for a dataset, a base model and a name that the user named, after they have confirmed. Rows are uploaded in the portal, not here. The same idempotencyKey starts nothing twice; a refusal names every field that is wrong. Needs the permission fmops.fine-tuning.start.`.trim();

const NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

/** Registers the start of a fine-tuning. */
export function registerStartFineTuning(
  registry: ActionsRegistryService,
  context: {
    auditor: AuditorService;
    fineTunings: FineTunings;
    links: PortalLinks;
    members: Members;
  },
): void {
  const { auditor, fineTunings, links, members } = context;
  registry.register({
    name: 'start-fine-tuning',
    title: 'Start a fine-tuning',
    description: DESCRIPTION,
    attributes: { readOnly: false, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z
          .object({
            dataset: z
              .string()
              .min(1)
              .max(200)
              .describe('Name or entity reference of an uploaded dataset.'),
            baseModel: z
              .string()
              .min(1)
              .max(200)
              .describe('Entity reference from search-models.'),
            name: z
              .string()
              .max(40)
              .regex(NAME)
              .describe('Of the model that comes out, and of its endpoint.'),
            description: z.string().max(500).optional(),
            use: z.enum(['commercial', 'research']).optional(),
            minImprovement: z
              .number()
              .min(-100)
              .max(100)
              .optional()
              .describe(
                'Gate: how much lower its loss on rows it has not seen must be than that of the base model, in percent.',
              ),
            serve: z.boolean().optional(),
            idempotencyKey: z
              .string()
              .min(8)
              .max(100)
              .regex(/^[\x21-\x7e]+$/)
              .describe('Of your making; keep it to try the same again.'),
          })
          .strict(),
      output: fineTuningSchema,
    },
    action: async ({ input, credentials }) => {
      const { idempotencyKey, minImprovement, ...request } = input;
      const member = await members.of(credentials);
      const { fineTuning } = await audited(
        auditor,
        {
          eventId: 'fine-tuning-start',
          severityLevel: 'medium',
          // An action has no request, from which the audit log would tell who acts
          meta: {
            ...{ name: input.name, dataset: input.dataset },
            ...{ action: 'start-fine-tuning', by: member.userRef },
          },
        },
        async () => {
          await members.require(
            fineTuningStartPermission,
            credentials,
            'have models fine-tuned',
          );
          return fineTunings.start(
            {
              ...request,
              ...(minImprovement !== undefined && { gate: { minImprovement } }),
            },
            idempotencyKey,
            { credentials, member },
          );
        },
        result => ({ id: result.fineTuning.id, created: result.created }),
      );
      return { output: fineTuningAnswer(fineTuning, links) };
    },
  });
}
