import type { Knex } from 'knex';
import { StalePromotionError } from '../PromotionLedger';
import type { PromotionRow } from '../PromotionRow';

/** How long a lease holds without being renewed, in ms. */
const LEASE = 6_000;
const RENEWAL = 1_500;

type LeaseColumns = Required<Pick<PromotionRow, 'lease_owner' | 'lease_until'>>;

/** The right of one process to carry a promotion out, for as long as it lives. */
export class Lease {
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;

  /** A lease from now on, as it is stored. */
  static until(owner: string): LeaseColumns {
    const until = new Date(Date.now() + LEASE).toISOString();
    return { lease_owner: owner, lease_until: until };
  }

  /**
   * Takes over an action that nobody carries on.
   *
   * @throws StalePromotionError where somebody else has done so
   */
  static async take(
    database: Knex,
    row: PromotionRow,
    lease: LeaseColumns,
  ): Promise<PromotionRow> {
    const set = {
      ...lease,
      attempts: row.attempts + 1,
      revision: row.revision + 1,
    };
    const taken = await database<PromotionRow>('promotions')
      .where({ id: row.id, state: 'acting', revision: row.revision })
      .update(set);
    if (taken !== 1) throw new StalePromotionError();
    return { ...row, ...set };
  }

  /** Begins to renew a lease that was taken. */
  constructor(database: Knex, id: string, owner: string) {
    this.#timer = setInterval(async () => {
      try {
        const renewed = await database<PromotionRow>('promotions')
          .where({ id, state: 'acting', lease_owner: owner })
          .update({ lease_until: Lease.until(owner).lease_until });
        if (renewed !== 1) this.#lost.abort();
      } catch {
        // The next renewal may succeed; if none does, another process takes over.
      }
    }, RENEWAL);
    this.#timer.unref();
  }

  /** Aborted when another process has taken over. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
