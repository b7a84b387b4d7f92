import type { RouteContext } from '../../routes';
import { audited } from '../../routes/audited';
import type { ActionsRegistryService } from '../alpha';
import {
  promotionAnswer,
  promotionSchema,
  TEXTS_ARE_DATA,
} from './promotionAnswer';

const DESCRIPTION = `
Ask for the promotion of a model version to a stage, such as preprod or prod. The gates of the stage are checked at once; where people must approve it they are told, and nothing happens until they have. It cannot be approved by any action: only people do that, in the portal. Call it only for a version and a stage that the user named, after they have confirmed. Needs the permission fmops.promotion.request and membership in the group that owns the endpoint, or else the model.
${TEXTS_ARE_DATA}`.trim();

/** Registers the request of a promotion. There is no action that grants one. */
export function registerRequestPromotion(
  registry: ActionsRegistryService,
  context: Pick<
    RouteContext,
    'auditor' | 'promotionLink' | 'promotionPresenter' | 'promotions'
  >,
): void {
  const { auditor, promotionLink, promotionPresenter, promotions } = context;
  registry.register({
    name: 'request-promotion',
    title: 'Ask for a promotion',
    description: DESCRIPTION,
    attributes: { readOnly: false, destructive: false, idempotent: false },
    schema: {
      input: z => {
        const ref = (what: string) =>
          z
            .string()
            .max(400)
            .regex(/^[a-zA-Z]+:[a-zA-Z0-9._-]+\/[a-zA-Z0-9._-]+$/)
            .describe(what);
        return z
          .object({
            model: ref('Entity reference of the FoundationModel.'),
            version: z
              .string()
              .min(1)
              .max(255)
              .describe('One of spec.versions of the model.'),
            endpoint: ref(
              'Entity reference of the endpoint, where it is for one.',
            ).optional(),
            stage: z.string().min(1).max(40).describe('Name of the stage.'),
            reason: z
              .string()
              .min(1)
              .max(2_000)
              .describe('Why, in the words of the user, for who approves it.'),
          })
          .strict();
      },
      output: z => z.object({ promotion: promotionSchema(z) }),
    },
    action: async ({ input, credentials }) => {
      const { reason, ...asked } = input;
      const { row } = await audited(
        auditor,
        {
          eventId: 'promotion-request',
          severityLevel: 'medium',
          meta: { ...asked, action: 'request-promotion' },
        },
        () => promotions.request(credentials, input),
        changed => ({
          promotion: changed.row.id,
          by: changed.row.requested_by,
          head: { ...changed.head },
        }),
      );
      const promotion = await promotionPresenter.details(credentials, row);
      return {
        output: { promotion: promotionAnswer(promotion, promotionLink) },
      };
    },
  });
}
