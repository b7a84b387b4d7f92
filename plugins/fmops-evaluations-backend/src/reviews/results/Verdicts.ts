import type { Knex } from 'knex';
import type { AnsweringModel } from '../store';
import { ASSIGNMENTS, ITEMS, type AssignmentRow, type ItemRow } from '../store';

/** What one person's judgement of an item comes to. */
export interface Verdict {
  reviewer: string;
  verdict: string;
}

/** An item with what all that judged it have said. */
export interface ItemVerdicts {
  itemId: string;
  sourceKey: string;
  /** Of the answers, in the order of the item. */
  models: AnsweringModel[];
  verdicts: Verdict[];
}

/** Reads what judgements come to, without their words. */
export async function readVerdicts(
  database: Knex,
  campaignId: string,
): Promise<ItemVerdicts[]> {
  const rows: (Pick<ItemRow, 'models' | 'source_key'> &
    Pick<AssignmentRow, 'item_id' | 'reviewer' | 'verdict'>)[] = await database(
    { a: ASSIGNMENTS },
  )
    .join({ i: ITEMS }, 'i.id', 'a.item_id')
    .where({ 'a.campaign_id': campaignId, 'a.state': 'judged' })
    .orderBy([{ column: 'i.source_index' }, { column: 'a.position' }])
    .select('a.item_id', 'a.reviewer', 'a.verdict', 'i.models', 'i.source_key');
  const items = new Map<string, ItemVerdicts>();
  for (const row of rows) {
    const item = items.get(row.item_id) ?? {
      itemId: row.item_id,
      sourceKey: row.source_key,
      models: JSON.parse(row.models) as AnsweringModel[],
      verdicts: [],
    };
    item.verdicts.push({
      reviewer: row.reviewer ?? '',
      verdict: row.verdict ?? '',
    });
    items.set(row.item_id, item);
  }
  return [...items.values()];
}
