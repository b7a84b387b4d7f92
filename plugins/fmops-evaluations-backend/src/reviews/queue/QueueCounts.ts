import type { Knex } from 'knex';
import type { ReviewProgress } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ASSIGNMENTS,
  SKIPS,
  type AssignmentStore,
  type Place,
  type StoredCampaign,
} from '../store';

/** How far campaigns are. */
export class QueueCounts {
  readonly #database: Knex;
  readonly #assignments: AssignmentStore;

  constructor(database: Knex, assignments: AssignmentStore) {
    this.#database = database;
    this.#assignments = assignments;
  }

  /** Judgements by a reviewer, items that they hold or could take, and, if there are none, those that others hold. */
  async of(place: Place) {
    const mine = this.#database({ a: ASSIGNMENTS }).where({
      campaign_id: place.campaignId,
      reviewer: place.reviewer,
    });
    const judged = await items(mine.clone().where({ state: 'judged' }));
    const held = await items(mine.clone().where({ state: 'leased' }));
    const free = await items(this.#assignments.free(place, 'takeable'));
    return {
      judged,
      waiting: held + free,
      heldByOthers:
        held + free > 0
          ? 0
          : await items(this.#assignments.free(place, 'held')),
    };
  }

  /** Judgements and finished items of a campaign. */
  async progress({ id, row }: StoredCampaign): Promise<ReviewProgress> {
    const [totals] = await this.#database(ASSIGNMENTS)
      .where({ campaign_id: id, state: 'judged' })
      .select({
        judged: this.#database.raw('count(*)'),
        reviewers: this.#database.raw('count(distinct reviewer)'),
      });
    const [undone] = await this.#database(ASSIGNMENTS)
      .where({ campaign_id: id })
      .whereNot({ state: 'judged' })
      .countDistinct({ count: 'item_id' });
    return {
      wanted: row.wanted,
      judged: Number(totals.judged),
      itemsDone: row.items - Number(undone.count),
      reviewers: Number(totals.reviewers),
    };
  }

  /** Items by who has left them to others. */
  async skips(campaignId: string): Promise<Map<string, number>> {
    const rows: { reviewer: string; count: string | number }[] =
      await this.#database(SKIPS)
        .where({ campaign_id: campaignId })
        .groupBy('reviewer')
        .select('reviewer')
        .count({ count: '*' });
    return new Map(
      rows.map(({ reviewer, count }) => [reviewer, Number(count)]),
    );
  }
}

async function items(query: Knex.QueryBuilder): Promise<number> {
  const [{ count }] = await query.countDistinct({ count: 'a.item_id' });
  return Number(count);
}
