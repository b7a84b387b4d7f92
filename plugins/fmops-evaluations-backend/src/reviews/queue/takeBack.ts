import type { Knex } from 'knex';
import { ConflictError } from '@backstage/errors';
import type { Judgement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ASSIGNMENTS,
  CAMPAIGNS,
  ITEMS,
  type AssignmentRow,
  type CampaignRow,
  type ItemRow,
  type Place,
} from '../store';
import type { AnswerOrder } from './AnswerOrder';
import { draftOf } from './draftOf';

/**
 * Makes the last judgement of a reviewer the draft of its item, which they hold
 * again.
 *
 * @throws `ConflictError` where they have judged nothing
 */
export async function takeBack(
  tx: Knex.Transaction,
  { campaignId, reviewer }: Place,
  leasedUntil: string,
  orderOf: (itemId: string) => AnswerOrder,
): Promise<void> {
  const last = await tx<AssignmentRow>(ASSIGNMENTS)
    .where({ campaign_id: campaignId, reviewer, state: 'judged' })
    .orderBy('judged_at', 'desc')
    .first();
  if (!last?.judgement) {
    throw new ConflictError('There is no judgement of yours to take back');
  }
  const judgement = JSON.parse(last.judgement) as Judgement;
  const draft = draftOf(orderOf(last.item_id).judgement(judgement));
  const taken = await tx<AssignmentRow>(ASSIGNMENTS)
    .where({ id: last.id, state: 'judged', judged_at: last.judged_at })
    .update({
      state: 'leased',
      leased_until: leasedUntil,
      draft: JSON.stringify(draft),
      judgement: null,
      verdict: null,
      judged_at: null,
    });
  if (!taken) throw new ConflictError('The judgement was taken back already');
  await tx<ItemRow>(ITEMS)
    .where({ id: last.item_id, resolution: last.id })
    .update({ resolution: null, resolved_by: null, resolved_at: null });
  await tx<CampaignRow>(CAMPAIGNS)
    .where({ id: campaignId })
    .update({ completed_at: null });
}
