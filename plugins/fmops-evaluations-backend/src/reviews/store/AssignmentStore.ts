import type { Knex } from 'knex';
import { ASSIGNMENTS, SKIPS, type AssignmentRow } from './tables';

/** So many are tried before it is looked which are left. */
const CANDIDATES = 8;
const ROUNDS = 20;

/** Who judges in which campaign. */
export interface Place {
  campaignId: string;
  reviewer: string;
}

/**
 * Hands items out: each to as many people as are to judge it, never to one
 * person twice, whichever backends hand out at the same time. A lease that has
 * run out gives the item to others, but only after all that nobody holds.
 */
export class AssignmentStore {
  readonly #database: Knex;
  readonly #leaseMs: number;

  constructor(database: Knex, leaseMs: number) {
    this.#database = database;
    this.#leaseMs = leaseMs;
  }

  /** Until when a lease lasts that begins now. */
  leaseEnd(): string {
    return new Date(Date.now() + this.#leaseMs).toISOString();
  }

  /** What the reviewer holds, or else an item that is free. */
  async take(place: Place): Promise<AssignmentRow | undefined> {
    return (await this.#held(place)) ?? this.#claim(place);
  }

  /** Reads one assignment that the reviewer holds or has judged. */
  async of(place: Place, id: string): Promise<AssignmentRow | undefined> {
    return this.#database<AssignmentRow>(ASSIGNMENTS)
      .where({ id, campaign_id: place.campaignId, reviewer: place.reviewer })
      .first();
  }

  async #held(place: Place): Promise<AssignmentRow | undefined> {
    const held = await this.#mine(place, 'leased')
      // What was taken back comes before what was next
      .orderBy('leased_until', 'desc')
      .first();
    if (!held) return undefined;
    const until = this.leaseEnd();
    const renewed = await this.#mine(place, 'leased')
      .where({ id: held.id })
      .update({ leased_until: until });
    return renewed ? { ...held, leased_until: until } : undefined;
  }

  async #claim(place: Place): Promise<AssignmentRow | undefined> {
    for (let round = 0; round < ROUNDS; round++) {
      const candidates = await this.#candidates(place);
      if (candidates.length === 0) return undefined;
      for (const candidate of candidates) {
        const claimed = await this.#tryClaim(place, candidate);
        if (claimed) return claimed;
      }
    }
    return undefined;
  }

  async #candidates(place: Place): Promise<AssignmentRow[]> {
    const open = await this.free(place, 'open')
      .orderBy('position')
      .limit(CANDIDATES)
      .select<AssignmentRow[]>('a.*');
    return open.length > 0
      ? open
      : this.free(place, 'expired')
          .orderBy('leased_until')
          .limit(CANDIDATES)
          .select<AssignmentRow[]>('a.*');
  }

  /** Assignments that the reviewer could take: of items that they neither hold, have judged nor left to others. */
  free(
    { campaignId, reviewer }: Place,
    which: 'open' | 'expired' | 'takeable' | 'held',
  ): Knex.QueryBuilder {
    const now = new Date().toISOString();
    const query = this.#database({ a: ASSIGNMENTS })
      .where('a.campaign_id', campaignId)
      .whereNotExists(
        this.#database({ mine: ASSIGNMENTS })
          .select('mine.id')
          .whereRaw('mine.item_id = a.item_id')
          .where('mine.reviewer', reviewer),
      )
      .whereNotExists(
        this.#database({ s: SKIPS })
          .select('s.item_id')
          .whereRaw('s.item_id = a.item_id')
          .where('s.reviewer', reviewer),
      );
    const leased = (compare: '<' | '>=') => (where: Knex.QueryBuilder) =>
      where.where('a.state', 'leased').where('a.leased_until', compare, now);
    switch (which) {
      case 'open':
        return query.where('a.state', 'open');
      case 'expired':
        return query.where(leased('<'));
      case 'held':
        return query.where(leased('>='));
      default:
        return query.where(where =>
          where.where('a.state', 'open').orWhere(leased('<')),
        );
    }
  }

  async #tryClaim(
    { reviewer }: Place,
    candidate: AssignmentRow,
  ): Promise<AssignmentRow | undefined> {
    const { id, state, leased_until: leasedUntil } = candidate;
    const lease = {
      state: 'leased' as const,
      reviewer,
      leased_until: this.leaseEnd(),
      draft: null,
    };
    try {
      // Nothing is updated where somebody else was faster, or has renewed.
      const claimed = await this.#database<AssignmentRow>(ASSIGNMENTS)
        .where({ id, state, leased_until: leasedUntil })
        .update(lease);
      return claimed ? { ...candidate, ...lease } : undefined;
    } catch (error) {
      if (isUniqueViolation(error)) return undefined;
      throw error;
    }
  }

  #mine({ campaignId, reviewer }: Place, state: AssignmentRow['state']) {
    return this.#database<AssignmentRow>(ASSIGNMENTS).where({
      campaign_id: campaignId,
      reviewer,
      state,
    });
  }
}

/** The reviewer was given another assignment of the same item meanwhile. */
function isUniqueViolation(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
