import type { Knex } from 'knex';
import type {
  GivenJudgement,
  JudgedItem,
  JudgedItemsRequest,
  Judgement,
  ReviewContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { plain } from '../queue';
import {
  ASSIGNMENTS,
  ITEMS,
  type AssignmentRow,
  type ItemRow,
  type StoredCampaign,
} from '../store';
import { disagrees } from './disagrees';
import { readVerdicts } from './Verdicts';

/** Reads items with all that was said of them. */
export class JudgedItems {
  constructor(private readonly database: Knex) {}

  /** Judged items in the order of the source. */
  async page(
    campaign: StoredCampaign,
    { only, offset = 0, limit = 20 }: JudgedItemsRequest,
  ): Promise<{ items: JudgedItem[]; total: number }> {
    const verdicts = await readVerdicts(this.database, campaign.id);
    const ids = verdicts
      .filter(
        item =>
          only !== 'disagreements' ||
          disagrees(
            campaign.settings,
            item.verdicts.map(({ verdict }) => verdict),
          ),
      )
      .map(({ itemId }) => itemId);
    return {
      items: await this.#read(campaign, ids.slice(offset, offset + limit)),
      total: ids.length,
    };
  }

  async #read(campaign: StoredCampaign, ids: string[]): Promise<JudgedItem[]> {
    const items = await this.database<ItemRow>(ITEMS).whereIn('id', ids);
    const judged = await this.database<AssignmentRow>(ASSIGNMENTS)
      .whereIn('item_id', ids)
      .where({ state: 'judged' })
      .orderBy('judged_at');
    return ids.flatMap(id =>
      items
        .filter(item => item.id === id)
        .map(item =>
          judgedItem(
            campaign,
            item,
            judged.filter(row => row.item_id === id),
          ),
        ),
    );
  }
}

function judgedItem(
  { settings }: StoredCampaign,
  item: ItemRow,
  judged: AssignmentRow[],
): JudgedItem {
  const content = JSON.parse(item.content) as ReviewContent;
  return {
    id: item.id,
    prompt: content.prompt.map(plain),
    answers: content.answers.map(({ parts, ...model }) => ({
      ...model,
      parts: parts.map(plain),
    })),
    ...(content.expected !== undefined && { expected: content.expected }),
    sourceDigest: item.source_digest,
    judgements: judged.map(given),
    disagrees: disagrees(
      settings,
      judged.map(({ verdict }) => verdict ?? ''),
    ),
    ...(item.resolution && {
      resolution: {
        judgementId: item.resolution,
        by: item.resolved_by ?? '',
        at: item.resolved_at ?? '',
      },
    }),
  };
}

function given(row: AssignmentRow): GivenJudgement {
  return {
    id: row.id,
    reviewer: row.reviewer ?? '',
    at: row.judged_at ?? '',
    judgement: JSON.parse(row.judgement ?? '{}') as Judgement,
  };
}
