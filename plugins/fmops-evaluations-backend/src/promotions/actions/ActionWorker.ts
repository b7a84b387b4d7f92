import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  PromotionOrder,
  PromotionStep,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { BundleFactsSource } from '../bundle';
import type { PromotionChecks } from '../PromotionChecks';
import { StalePromotionError, type PromotionLedger } from '../PromotionLedger';
import type { PromotionReader } from '../PromotionReader';
import { readRow, type PromotionRow } from '../PromotionRow';
import type { ActionEnds } from './ActionEnds';
import { Lease } from './Lease';

/** What {@link ActionWorker} works with. */
export interface ActionWorkerOptions {
  checks: PromotionChecks;
  database: Knex;
  ends: ActionEnds;
  facts: BundleFactsSource;
  ledger: PromotionLedger;
  logger: LoggerService;
  reader: PromotionReader;
}

/** Longest step of an action, in ms. */
const STEP = 120_000;
const BATCH = 20;
/** When it is tried again what could not be checked, in ms. */
const LATER = 60_000;

/**
 * Carries approved promotions out: of several replicas one at a time, which
 * holds a lease. What a process leaves half done when it dies is taken up by
 * another one when the lease has run out, from the progress that was kept.
 */
export class ActionWorker {
  readonly #id = randomUUID();
  #running: Promise<void> | undefined;
  #again = false;

  constructor(private readonly options: ActionWorkerOptions) {}

  /** Carries out what is due; one call at a time, and once more if asked meanwhile. */
  async runDue(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = (async () => {
      do {
        this.#again = false;
        for (const row of await this.#due()) await this.#carryOut(row);
      } while (this.#again);
    })().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #due(): Promise<PromotionRow[]> {
    const now = new Date().toISOString();
    return this.options
      .database<PromotionRow>('promotions')
      .whereIn('state', ['approved', 'acting'])
      .where('next_attempt_at', '<=', now)
      .where(free =>
        free.whereNull('lease_until').orWhere('lease_until', '<', now),
      )
      .orderBy('next_attempt_at')
      .limit(BATCH);
  }

  async #carryOut(row: PromotionRow) {
    try {
      const begun = await this.#begin(row);
      if (begun) await this.#step(begun);
    } catch (error) {
      // Somebody else has it, or changed it: they go on with it.
      if (error instanceof StalePromotionError) return;
      await this.#later(row);
      this.options.logger.error(
        `The promotion ${row.id} could not be carried on, which is tried again`,
        toError(error),
      );
    }
  }

  /** What can't be checked now does not stand in the way of the others. */
  async #later({ id, state, revision }: PromotionRow) {
    if (state !== 'approved') return;
    await this.options
      .database<PromotionRow>('promotions')
      .where({ id, state, revision })
      .update({ next_attempt_at: new Date(Date.now() + LATER).toISOString() });
  }

  /** Takes the lease; undefined where the evidence is another one than was approved. */
  async #begin(row: PromotionRow): Promise<PromotionRow | undefined> {
    const { checks, ledger } = this.options;
    const lease = Lease.until(this.#id);
    if (row.state === 'acting') {
      return Lease.take(this.options.database, row, lease);
    }
    const checked = await checks.ask(row);
    if (checked.changed || !checked.gates.passed) {
      await checks.note(row, checked, 'portal');
      return undefined;
    }
    const { row: begun } = await ledger.change(
      row,
      {
        transition: 'start',
        set: { ...lease, attempts: row.attempts + 1, progress: '{}' },
        event: {
          by: 'portal',
          event: 'action-started',
          evidenceDigest: row.evidence_digest!,
        },
      },
      new Date().toISOString(),
    );
    return begun;
  }

  async #step(row: PromotionRow) {
    const { database, ends } = this.options;
    const lease = new Lease(database, row.id, this.#id);
    const timeout = AbortSignal.timeout(STEP);
    try {
      const { order, action } = await this.#order(row);
      const step = await action.step(
        order,
        readRow.progress(row),
        AbortSignal.any([timeout, lease.lost]),
      );
      await this.#end(row, order, step);
    } catch (error) {
      if (error instanceof StalePromotionError || lease.lost.aborted) return;
      await ends.failed(row, this.#id, toError(error));
    } finally {
      lease.stop();
    }
  }

  async #end(row: PromotionRow, order: PromotionOrder, step: PromotionStep) {
    const { ends, facts } = this.options;
    if (step.state === 'waiting') {
      if (Date.now() > Date.parse(row.expires_at)) {
        throw new InputError('It has not ended in all the time that it had');
      }
      await ends.waiting(row, this.#id, step);
      return;
    }
    const known = await facts.collect(row, order);
    await ends.succeeded(row, this.#id, step, known);
  }

  async #order(row: PromotionRow) {
    const { checks, reader } = this.options;
    const { subject, stage } = await checks.subject(row);
    const approvals = (await reader.approvals(row.id)).filter(
      item => item.round === row.round && !item.voided_at,
    );
    const order: PromotionOrder = {
      ...{ id: row.id, key: `promotion-${row.id.slice(0, 8)}`, subject },
      ...{ requestedBy: row.requested_by, reason: row.reason },
      approvedBy: approvals.map(({ user_ref }) => user_ref),
      evidenceDigest: row.evidence_digest!,
    };
    return { order, action: stage.action.carriedOutBy };
  }
}
