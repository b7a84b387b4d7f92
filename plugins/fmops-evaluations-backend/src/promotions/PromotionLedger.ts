import type { AuditorService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  isClosed,
  PROMOTION_TRANSITIONS,
  stateAfter,
  type HistoryHead,
  type PromotionTransition,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import type { HistoryStore } from './history';
import { addNotices, type Notice } from './notices';
import type { PromotionRow } from './PromotionRow';

const TABLE = 'promotions';
/** Who does what nobody has asked for just then. */
export const PORTAL = 'portal';

/** What is told of a change in the history. */
export interface LedgerEvent {
  by: string;
  event: string;
  reason?: string;
  evidenceDigest?: string;
  detail?: JsonObject;
}

/** A change of a promotion, with all that is written with it or not at all. */
export interface LedgerChange {
  /** Left out where the state stays. */
  transition?: PromotionTransition;
  set?: Partial<PromotionRow>;
  event: LedgerEvent;
  notices?: Notice[];
  /** The process that must still hold the lease. */
  holder?: string;
  /** Further writes; `head` is the entry of the history that tells of the change. */
  also?: (
    transaction: Knex.Transaction,
    changed: PromotionRow,
    head: HistoryHead,
  ) => Promise<void>;
}

/** A change that was made. */
export interface Changed {
  row: PromotionRow;
  head: HistoryHead;
}

/** Somebody else changed the promotion first: look again. */
export class StalePromotionError extends ConflictError {
  constructor() {
    super('The promotion was changed by somebody else at the same time');
  }
}

/**
 * Writes promotions. Every change names the revision that it was decided on and
 * is made under it or not at all, together with its entry in the history.
 */
export class PromotionLedger {
  constructor(
    private readonly database: Knex,
    private readonly history: HistoryStore,
    private readonly auditor: AuditorService,
  ) {}

  /** @throws ConflictError where another one is open for the same place */
  async open(
    row: PromotionRow,
    event: LedgerEvent,
    now: string,
  ): Promise<Changed> {
    return this.database.transaction(async transaction => {
      const inserted = await transaction(TABLE)
        .insert(row)
        .onConflict()
        .ignore()
        .returning('id');
      if (!inserted.length) throw await this.#taken(transaction, row);
      return { row, head: await this.#tell(transaction, row, event, now) };
    });
  }

  /**
   * @throws StalePromotionError where the promotion is another one by now
   * @throws ConflictError where the transition is not possible in its state
   */
  async change(
    row: PromotionRow,
    change: LedgerChange,
    now: string,
  ): Promise<Changed> {
    const { transition, holder } = change;
    const state = transition ? stateAfter(row.state, transition) : row.state;
    if (!state) {
      throw new ConflictError(
        `A promotion that is ${row.state} can't be changed so (${transition})`,
      );
    }
    const set: Partial<PromotionRow> = {
      ...change.set,
      state,
      revision: row.revision + 1,
      updated_at: now,
      ...(isClosed(state) && { open_key: null, target_key: null }),
    };
    const changed = { ...row, ...set };
    const made = await this.database.transaction(async transaction => {
      const query = transaction<PromotionRow>(TABLE)
        .where({ id: row.id, revision: row.revision })
        .whereIn(
          'state',
          transition
            ? [...PROMOTION_TRANSITIONS[transition].from]
            : [row.state],
        );
      if (holder) query.where('lease_owner', holder);
      if ((await query.update(set)) !== 1) throw new StalePromotionError();
      const head = await this.#tell(transaction, changed, change.event, now);
      await addNotices(transaction, row.id, change.notices ?? [], now);
      await change.also?.(transaction, changed, head);
      return { row: changed, head };
    });
    // What people do is audited with their requests.
    if (change.event.by === PORTAL) await this.#audit(change.event, made);
    return made;
  }

  async #audit({ event, reason }: LedgerEvent, { row, head }: Changed) {
    const entry = await this.auditor.createEvent({
      eventId: `promotion-${event}`,
      severityLevel: 'medium',
      meta: {
        ...{ promotion: row.id, model: row.model_ref, version: row.version },
        ...{ stage: row.stage, state: row.state },
        ...{ evidence: row.evidence_digest, head: { ...head } },
      },
    });
    await (event === 'failed'
      ? entry.fail({ error: new Error(reason ?? 'It has failed') })
      : entry.success());
  }

  /**
   * Notes how far an action has come, which is no news for the history.
   *
   * @throws StalePromotionError where the lease is somebody else's by now
   */
  async keep(
    row: PromotionRow,
    holder: string,
    set: Partial<PromotionRow>,
  ): Promise<void> {
    const kept = await this.database<PromotionRow>(TABLE)
      .where({ id: row.id, revision: row.revision, lease_owner: holder })
      .update({ ...set, revision: row.revision + 1 });
    if (kept !== 1) throw new StalePromotionError();
  }

  /** Says what stands in the way of a promotion that can't be opened. */
  async #taken(transaction: Knex.Transaction, row: PromotionRow) {
    const { open_key, target_key, stage, endpoint_ref } = row;
    const same = await transaction(TABLE).where({ open_key }).first('id');
    return new ConflictError(
      same
        ? `Another promotion to ${stage} is under way for this model${
            endpoint_ref && ` and ${endpoint_ref}`
          }: finish or withdraw it first`
        : `Another promotion is under way that changes the same thing, the ${target_key}: finish or withdraw it first`,
    );
  }

  async #tell(
    transaction: Knex.Transaction,
    row: PromotionRow,
    event: LedgerEvent,
    now: string,
  ): Promise<HistoryHead> {
    return this.history.append(
      transaction,
      {
        ...event,
        promotionId: row.id,
        kind: row.kind,
        model: row.model_ref,
        version: row.version,
        ...(row.endpoint_ref && { endpoint: row.endpoint_ref }),
        stage: row.stage,
        state: row.state,
      },
      now,
    );
  }
}

/** Does something again while others change the same promotion in between. */
export async function untilNotStale<T>(attempt: () => Promise<T>): Promise<T> {
  const TRIES = 8;
  for (let left = TRIES; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StalePromotionError) || left <= 1) throw error;
    }
  }
}
