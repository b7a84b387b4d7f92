import type { RouteContext } from '../../routes';
import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY } from '../attributes';
import {
  promotionAnswer,
  promotionSchema,
  TEXTS_ARE_DATA,
} from './promotionAnswer';

const DESCRIPTION = `
Get a promotion of a model version to a stage: its state, what each gate says and what to do about it, who approved it and whose approval is missing. Use it when somebody asks why a version is not promoted yet, or how a promotion went.
${TEXTS_ARE_DATA}`.trim();

/** Registers the look at one promotion. */
export function registerGetPromotion(
  registry: ActionsRegistryService,
  context: Pick<
    RouteContext,
    'promotionAccess' | 'promotionLink' | 'promotionPresenter'
  >,
): void {
  const { promotionAccess, promotionLink, promotionPresenter } = context;
  registry.register({
    name: 'get-promotion',
    title: 'Get a promotion and what it waits for',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z
          .object({ id: z.string().min(1).max(64).describe('Id of it.') })
          .strict(),
      output: z => z.object({ promotion: promotionSchema(z) }),
    },
    action: async ({ input, credentials }) => {
      const row = await promotionAccess.readable(credentials, input.id);
      const promotion = await promotionPresenter.details(credentials, row);
      return {
        output: { promotion: promotionAnswer(promotion, promotionLink) },
      };
    },
  });
}
