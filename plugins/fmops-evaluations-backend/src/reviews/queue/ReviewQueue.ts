import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  judgementProblem,
  textsOf,
  type Judgement,
  type JudgementDraft,
  type ReviewContent,
  type ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ASSIGNMENTS,
  CAMPAIGNS,
  ITEMS,
  SKIPS,
  type AssignmentRow,
  type AssignmentStore,
  type CampaignRow,
  type CampaignStore,
  type ItemRow,
  type StoredCampaign,
} from '../store';
import { AnswerOrder } from './AnswerOrder';
import { blindAssignment } from './blindAssignment';
import type { QueueCounts } from './QueueCounts';
import { takeBack } from './takeBack';
import { verdictOf } from './verdictOf';

/** What a judgement has led to. */
export interface Judged {
  /** Whether it was the last one of the campaign. */
  completes: boolean;
  /** Which models gave A and B, whatever the campaign tells of it. */
  models: (string | undefined)[];
}

/** What reviewers do with the items of a campaign, one after the other. */
export class ReviewQueue {
  readonly #campaigns: CampaignStore;
  readonly #assignments: AssignmentStore;
  readonly #counts: QueueCounts;

  constructor(
    campaigns: CampaignStore,
    assignments: AssignmentStore,
    counts: QueueCounts,
  ) {
    this.#campaigns = campaigns;
    this.#assignments = assignments;
    this.#counts = counts;
  }

  /** What the reviewer is to judge now. */
  async turn(campaign: StoredCampaign, reviewer: string): Promise<ReviewTurn> {
    const place = { campaignId: campaign.id, reviewer };
    const row = campaign.isOpen
      ? await this.#assignments.take(place)
      : undefined;
    const { judged, waiting, heldByOthers } = await this.#counts.of(place);
    return {
      ...(row && {
        assignment: blindAssignment(
          row,
          await this.#content(row.item_id),
          this.#order(campaign, row.item_id, reviewer),
        ),
      }),
      judged,
      waiting,
      heldByOthers,
      canUndo: campaign.isOpen && !campaign.revealsAtOnce && judged > 0,
    };
  }

  /** @throws `ConflictError` where the reviewer holds the item no more */
  async saveDraft(
    campaign: StoredCampaign,
    reviewer: string,
    id: string,
    draft: JudgementDraft,
  ): Promise<void> {
    const saved = await this.#leased(campaign, reviewer, id).update({
      draft: JSON.stringify(draft),
      leased_until: this.#assignments.leaseEnd(),
    });
    if (!saved) throw lost();
  }

  /**
   * @throws `InputError` that says what is missing
   * @throws `ConflictError` where the reviewer holds the item no more, or the campaign is finished
   */
  async judge(
    campaign: StoredCampaign,
    reviewer: string,
    id: string,
    shown: Judgement,
  ): Promise<Judged> {
    const place = { campaignId: campaign.id, reviewer };
    const assignment = await this.#assignments.of(place, id);
    if (!assignment) throw lost();
    const content = await this.#content(assignment.item_id);
    const order = this.#order(campaign, assignment.item_id, reviewer);
    const judgement = order.judgement(shown);
    const problem = judgementProblem(
      campaign.settings,
      textsOf(content),
      judgement,
    );
    if (problem) throw new InputError(problem.message);
    const verdict = verdictOf(judgement);
    const isRecorded = await this.#record(campaign, reviewer, id, {
      judgement: JSON.stringify(judgement),
      verdict,
    });
    if (!isRecorded) {
      // Sent twice, by a second page or after a lost answer: once is enough.
      const now = await this.#assignments.of(place, id);
      if (now?.state !== 'judged' || now.verdict !== verdict) throw lost();
    }
    return {
      completes: await this.#completes(campaign.id),
      models: order.answers(content.answers).map(({ model }) => model),
    };
  }

  /** Leaves an item to others, for good. */
  async skip(
    campaign: StoredCampaign,
    reviewer: string,
    id: string,
  ): Promise<void> {
    const place = { campaignId: campaign.id, reviewer };
    const assignment = await this.#assignments.of(place, id);
    if (assignment?.state !== 'leased') throw lost();
    await this.#campaigns.database.transaction(async tx => {
      await this.#campaigns.holdOpen(tx, campaign.id);
      const released = await tx<AssignmentRow>(ASSIGNMENTS)
        .where({ id, reviewer, state: 'leased' })
        .update({
          state: 'open',
          reviewer: null,
          leased_until: null,
          draft: null,
        });
      if (!released) throw lost();
      await tx(SKIPS)
        .insert({
          campaign_id: campaign.id,
          item_id: assignment.item_id,
          reviewer,
          at: new Date().toISOString(),
        })
        .onConflict(['item_id', 'reviewer'])
        .ignore();
    });
  }

  /**
   * Takes the last judgement of the reviewer back; what it said becomes a draft.
   *
   * @throws `ConflictError` where there is none, or the reviewer was told the models
   */
  async undo(campaign: StoredCampaign, reviewer: string): Promise<void> {
    if (campaign.revealsAtOnce) {
      throw new ConflictError(
        'A judgement stands once you were told which model is which',
      );
    }
    await this.#campaigns.database.transaction(async tx => {
      await this.#campaigns.holdOpen(tx, campaign.id);
      await takeBack(
        tx,
        { campaignId: campaign.id, reviewer },
        this.#assignments.leaseEnd(),
        itemId => this.#order(campaign, itemId, reviewer),
      );
    });
  }

  /** @returns whether the reviewer held the item until now */
  async #record(
    campaign: StoredCampaign,
    reviewer: string,
    id: string,
    given: Pick<AssignmentRow, 'judgement' | 'verdict'>,
  ): Promise<boolean> {
    return this.#campaigns.database.transaction(async tx => {
      await this.#campaigns.holdOpen(tx, campaign.id);
      const recorded = await tx<AssignmentRow>(ASSIGNMENTS)
        .where({ id, reviewer, state: 'leased' })
        .update({
          ...given,
          state: 'judged',
          draft: null,
          judged_at: new Date().toISOString(),
        });
      return recorded > 0;
    });
  }

  /** Looked at after the judgement is in: of the last two one sees both. */
  async #completes(id: string): Promise<boolean> {
    const { database } = this.#campaigns;
    const completed = await database<CampaignRow>(CAMPAIGNS)
      .where({ id })
      .whereNull('completed_at')
      .whereNotExists(
        database(ASSIGNMENTS)
          .select('id')
          .where({ campaign_id: id })
          .whereNot({ state: 'judged' }),
      )
      .update({ completed_at: new Date().toISOString() });
    return completed > 0;
  }

  #leased(campaign: StoredCampaign, reviewer: string, id: string) {
    return this.#campaigns.database<AssignmentRow>(ASSIGNMENTS).where({
      id,
      reviewer,
      campaign_id: campaign.id,
      state: 'leased',
    });
  }

  #order(campaign: StoredCampaign, itemId: string, reviewer: string) {
    return new AnswerOrder(
      campaign.settings.task,
      campaign.row.secret,
      itemId,
      reviewer,
    );
  }

  async #content(itemId: string): Promise<ReviewContent> {
    const item = await this.#campaigns
      .database<ItemRow>(ITEMS)
      .where({ id: itemId })
      .first();
    if (!item) throw new NotFoundError('The item is gone with its review');
    return JSON.parse(item.content) as ReviewContent;
  }
}

function lost(): ConflictError {
  return new ConflictError(
    'You hold this item no more: it was judged already, or given to somebody else while you were away. What you have entered is still in the page',
  );
}
