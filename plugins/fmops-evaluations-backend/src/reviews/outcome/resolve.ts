import { ConflictError, InputError } from '@backstage/errors';
import { editsRows } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ASSIGNMENTS,
  ITEMS,
  type AssignmentRow,
  type CampaignStore,
  type ItemRow,
  type StoredCampaign,
} from '../store';

/**
 * Makes one judgement the valid one of its item.
 *
 * @throws `ConflictError` where the judgement was taken back meanwhile
 */
export async function resolve(
  { database }: CampaignStore,
  campaign: StoredCampaign,
  by: string,
  { itemId, judgementId }: { itemId: string; judgementId: string },
): Promise<void> {
  if (!editsRows(campaign.settings.task)) {
    throw new InputError(
      'Only rows of datasets are decided; judgements of answers all count',
    );
  }
  await database.transaction(async tx => {
    const judged = await tx<AssignmentRow>(ASSIGNMENTS)
      .where({
        id: judgementId,
        item_id: itemId,
        campaign_id: campaign.id,
        state: 'judged',
      })
      .first();
    if (!judged) {
      throw new ConflictError(
        'This judgement is not there any more: its reviewer has taken it back',
      );
    }
    await tx<ItemRow>(ITEMS).where({ id: itemId }).update({
      resolution: judgementId,
      resolved_by: by,
      resolved_at: new Date().toISOString(),
    });
  });
}
