import { randomBytes, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  ReviewContent,
  ReviewContentAnswer,
  ReviewDetails,
  ReviewSettings,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import { StoredCampaign } from './StoredCampaign';
import {
  ASSIGNMENTS,
  CAMPAIGNS,
  ITEMS,
  REVIEWERS,
  type AssignmentRow,
  type CampaignRow,
  type ItemRow,
} from './tables';

/** SQLite and PostgreSQL take these many rows of a table in one statement. */
const BATCH = 500;

/** A model that gave an answer, as far as it is known. */
export type AnsweringModel = Pick<ReviewContentAnswer, 'model' | 'version'>;

/** An item that is to be judged. */
export interface NewItem {
  content: ReviewContent;
  row?: JsonObject;
  sourceIndex: number;
  sourceKey: string;
  sourceDigest: string;
}

/** Campaigns in the database, with what is judged in them. */
export class CampaignStore {
  constructor(readonly database: Knex) {}

  /** @throws `NotFoundError` */
  async get(id: string): Promise<StoredCampaign> {
    const row = await this.database<CampaignRow>(CAMPAIGNS)
      .where({ id })
      .first();
    if (!row) throw new NotFoundError(`There is no review '${id}'`);
    return new StoredCampaign(row);
  }

  /**
   * Newest first.
   *
   * @param refs - of a user and their groups: campaigns that these own or judge in; all where left out
   */
  async list(refs?: readonly string[]): Promise<StoredCampaign[]> {
    const query = this.database<CampaignRow>(CAMPAIGNS)
      .orderBy('created_at', 'desc')
      .limit(500);
    if (refs) {
      query.where(where =>
        where
          .whereIn('owner', refs)
          .orWhereIn(
            'id',
            this.database(REVIEWERS)
              .select('campaign_id')
              .whereIn('reviewer', refs),
          ),
      );
    }
    return (await query).map(row => new StoredCampaign(row));
  }

  /** Makes a campaign with all of its items, or nothing. */
  async create(
    settings: ReviewSettings,
    details: ReviewDetails,
    items: NewItem[],
    createdBy: string,
  ): Promise<StoredCampaign> {
    const campaign: CampaignRow = {
      id: randomUUID(),
      state: 'open',
      owner: settings.owner,
      settings: JSON.stringify(settings),
      details: JSON.stringify(details),
      secret: randomBytes(32).toString('hex'),
      items: items.length,
      wanted: items.length * settings.reviewersPerItem,
      created_by: createdBy,
      created_at: new Date().toISOString(),
      completed_at: null,
      finished_at: null,
      finished_by: null,
    };
    const rows = items.map((item, position) =>
      itemRow(item, campaign.id, position),
    );
    await this.database.transaction(async tx => {
      await tx(CAMPAIGNS).insert(campaign);
      await tx(REVIEWERS).insert(
        settings.reviewers.map(reviewer => ({
          campaign_id: campaign.id,
          reviewer,
        })),
      );
      await tx.batchInsert(ITEMS, rows, BATCH);
      await tx.batchInsert(
        ASSIGNMENTS,
        rows.flatMap(row =>
          Array.from({ length: settings.reviewersPerItem }, () =>
            assignmentRow(row),
          ),
        ),
        BATCH,
      );
    });
    return new StoredCampaign(campaign);
  }

  /**
   * Locks a campaign for a change that counts only while it is open.
   *
   * @throws `ConflictError` where it is finished
   */
  async holdOpen(tx: Knex.Transaction, id: string): Promise<void> {
    const row = await tx<CampaignRow>(CAMPAIGNS)
      .where({ id })
      .forShare()
      .first();
    if (row?.state !== 'open') {
      throw new ConflictError(
        'The review is finished, so nothing more is judged in it; its owner can reopen it',
      );
    }
  }
}

/** The model that gave an answer, with its version; empty where it is not known. */
export function modelOfAnswer(answer: ReviewContentAnswer): AnsweringModel {
  const { model, version } = answer;
  return { ...(model && { model }), ...(version && { version }) };
}

function itemRow(item: NewItem, campaignId: string, position: number): ItemRow {
  return {
    id: randomUUID(),
    campaign_id: campaignId,
    position,
    source_index: item.sourceIndex,
    source_key: item.sourceKey,
    content: JSON.stringify(item.content),
    models: JSON.stringify(item.content.answers.map(modelOfAnswer)),
    row: item.row ? JSON.stringify(item.row) : null,
    source_digest: item.sourceDigest,
    resolution: null,
    resolved_by: null,
    resolved_at: null,
  };
}

function assignmentRow(item: ItemRow): AssignmentRow {
  return {
    id: randomUUID(),
    campaign_id: item.campaign_id,
    item_id: item.id,
    position: item.position,
    state: 'open',
    reviewer: null,
    leased_until: null,
    draft: null,
    judgement: null,
    verdict: null,
    judged_at: null,
  };
}
