import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, toError } from '@backstage/errors';
import type { Knex } from 'knex';
import type {
  PromotionOrder,
  PromotionStep,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { BundleFactsSource } from '../bundle';
import { decidedNotice } from '../notices';
import type { PromotionChecks } from '../PromotionChecks';
import {
  PORTAL,
  StalePromotionError,
  type PromotionLedger,
} from '../PromotionLedger';
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
  #stopped = false;

  constructor(private readonly options: ActionWorkerOptions) {}

  /** Begins to carry out what is due, unless it was stopped. */
  wake(): void {
    if (this.#stopped) return;
    this.runDue().catch(error =>
      this.options.logger.error('Promotions stand still', toError(error)),
    );
  }

  /** Begins nothing more. */
  stop(): void {
    this.#stopped = true;
  }

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
      await this.#later(row, toError(error));
      this.options.logger.error(
        `The promotion ${row.id} could not be carried on, which is tried again`,
        toError(error),
      );
    }
  }

  /** What can't be checked now does not stand in the way of the others. */
  async #later({ id, state, revision }: PromotionRow, error: Error) {
    if (state !== 'approved') return;
    await this.options
      .database<PromotionRow>('promotions')
      .where({ id, state, revision })
      .update({
        next_attempt_at: new Date(Date.now() + LATER).toISOString(),
        status_reason: `It could not be checked again: ${error.message}`.slice(
          0,
          1_000,
        ),
      });
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
      await checks.note(row, checked, PORTAL);
      return undefined;
    }
    if (await checks.voidLeft(row)) return undefined;
    const { stage, subject } = checked;
    const target = stage.action.carriedOutBy.exclusive?.(subject) ?? null;
    await this.#assertFree(row, target);
    const { row: begun } = await ledger.change(
      row,
      {
        transition: 'start',
        set: {
          ...{ ...lease, attempts: row.attempts + 1, progress: '{}' },
          ...{ status_reason: null, target_key: target },
        },
        event: {
          by: PORTAL,
          event: 'action-started',
          evidenceDigest: row.evidence_digest!,
        },
        notices: [decidedNotice(row, stage, { verb: 'is being carried out' })],
      },
      new Date().toISOString(),
    );
    return begun;
  }

  /** What the configuration had change another thing may change the same by now. */
  async #assertFree({ id }: PromotionRow, target: string | null) {
    const other = await this.options
      .database<PromotionRow>('promotions')
      .where({ target_key: target })
      .whereNot({ id })
      .first('id');
    if (target && other) {
      throw new ConflictError(`Another promotion changes the ${target}`);
    }
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
      // Sooner than the next look for what is due.
      setTimeout(() => this.wake(), step.again * 1_000 + 1).unref();
      return;
    }
    const known = await facts.collect(row, order);
    await ends.succeeded(row, this.#id, step, known);
  }

  async #order(row: PromotionRow) {
    const { checks, reader } = this.options;
    const { subject, stage } = await checks.approvedSubject(row);
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
