import type { PromotionActionType } from '@fmops/backstage-plugin-fmops-evaluations-node';

/** Actions of type `none`: the record is all there is. */
export const noActionType: PromotionActionType = {
  type: 'none',
  create: () => ({
    title: 'Nothing but the record',
    terms: {},
    step: async () => ({ state: 'done', summary: 'It was recorded.' }),
  }),
};
