import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { PROMOTION_TRANSITIONS } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { closedNotice, decidedNotice, type NoticeSender } from './notices';
import type { PromotionChecks } from './PromotionChecks';
import {
  PORTAL,
  StalePromotionError,
  type PromotionLedger,
} from './PromotionLedger';
import type { PromotionRow } from './PromotionRow';
import type { Stages } from './stages';

/** A check that has not ended after this time was cut off, in ms. */
const CUT_OFF = 30_000;
const BATCH = 50;

/** What promotions need without anybody's asking. */
export class PromotionUpkeep {
  constructor(
    private readonly options: {
      checks: PromotionChecks;
      database: Knex;
      ledger: PromotionLedger;
      logger: LoggerService;
      notices: NoticeSender;
      stages: Stages;
    },
  ) {}

  /** Goes on with what was cut off, lets lapse what nobody decides, and tells people. */
  async run(now: number): Promise<void> {
    for (const row of await this.#cutOff(now)) {
      await this.#each(row, async () => {
        const { checks } = this.options;
        await checks.note(row, await checks.ask(row), PORTAL);
      });
    }
    for (const row of await this.#lapsed(now)) {
      await this.#each(row, () => this.#expire(row, now));
    }
    await this.options.notices.sendDue(now);
  }

  /** Checks that did not end, and what is approved since nobody has to. */
  async #cutOff(now: number): Promise<PromotionRow[]> {
    const { database, stages } = this.options;
    const unattended = stages.all.flatMap(stage =>
      (['promotion', 'rollback'] as const)
        .filter(kind => !stage.approvalsFor(kind).length)
        .map(kind => ({ stage: stage.name, kind })),
    );
    return database<PromotionRow>('promotions')
      .where('updated_at', '<', new Date(now - CUT_OFF).toISOString())
      .where(any => {
        any.where('state', 'checking');
        unattended.forEach(place =>
          any.orWhere({ ...place, state: 'awaiting-approval' }),
        );
      })
      .limit(BATCH);
  }

  /** What is approved lapses only where it was put off since it can't be checked. */
  async #lapsed(now: number): Promise<PromotionRow[]> {
    const at = new Date(now).toISOString();
    return this.options
      .database<PromotionRow>('promotions')
      .whereIn('state', [...PROMOTION_TRANSITIONS.expire.from])
      .where('expires_at', '<', at)
      .where(any =>
        any.whereNot('state', 'approved').orWhere('next_attempt_at', '>', at),
      )
      .limit(BATCH);
  }

  async #expire(row: PromotionRow, now: number) {
    const stage = this.options.stages.find(row.stage);
    await this.options.ledger.change(
      row,
      {
        transition: 'expire',
        set: { status_reason: 'Nobody carried it on in time.' },
        event: { by: PORTAL, event: 'expired' },
        notices: stage
          ? [
              decidedNotice(row, stage, { verb: 'has lapsed' }),
              closedNotice(row, stage, 'has lapsed'),
            ]
          : [],
      },
      new Date(now).toISOString(),
    );
  }

  async #each(row: PromotionRow, act: () => Promise<unknown>) {
    try {
      await act();
    } catch (error) {
      if (error instanceof StalePromotionError) return;
      this.options.logger.warn(
        `The promotion ${row.id} could not be carried on, which is tried again`,
        toError(error),
      );
    }
  }
}
