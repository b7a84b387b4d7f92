import type { PromotionOutcome } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionStep } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { decidedNotice } from '../notices';
import { PORTAL, type PromotionLedger } from '../PromotionLedger';
import type { PromotionRow } from '../PromotionRow';
import type { Stages } from '../stages';

/** Of what is no error of the moment. */
const FINAL: ReadonlySet<string> = new Set([
  'InputError',
  'NotFoundError',
  'NotAllowedError',
  'ConflictError',
]);
const ATTEMPTS = 5;
const FIRST_WAIT = 5_000;
const NO_LEASE = { lease_owner: null, lease_until: null };

/** What was known when it was done, as it is stored. */
export interface CollectedFacts {
  facts: string;
  digest: string;
}

/** Writes down how steps of actions ended: the process must still hold its lease. */
export class ActionEnds {
  constructor(
    private readonly options: {
      ledger: PromotionLedger;
      stages: Stages;
    },
  ) {}

  /** It goes on after a while. A try that comes so far counts as none. */
  async waiting(
    row: PromotionRow,
    holder: string,
    step: Extract<PromotionStep, { state: 'waiting' }>,
  ): Promise<void> {
    await this.options.ledger.keep(row, holder, {
      ...NO_LEASE,
      attempts: 1,
      progress: JSON.stringify(step.progress),
      next_attempt_at: inMs(step.again * 1000),
    });
  }

  async succeeded(
    row: PromotionRow,
    holder: string,
    step: Extract<PromotionStep, { state: 'done' }>,
    { facts, digest }: CollectedFacts,
  ): Promise<void> {
    const now = new Date().toISOString();
    const { summary, links = [] } = step;
    const outcome: PromotionOutcome = { summary, links, at: now };
    await this.options.ledger.change(
      row,
      {
        transition: 'succeed',
        holder,
        set: {
          ...NO_LEASE,
          ...{ outcome: JSON.stringify(outcome), next_attempt_at: null },
          ...{ status_reason: null },
        },
        event: {
          ...{ by: PORTAL, event: 'done' },
          evidenceDigest: row.evidence_digest!,
          detail: { summary, bundle: digest },
        },
        notices: this.#notices(row, { verb: 'is done', why: summary }),
        also: async (transaction, done, head) => {
          await transaction('promotion_places')
            .insert({
              ...{ model_ref: row.model_ref, endpoint_ref: row.endpoint_ref },
              ...{ stage: row.stage, version: row.version, since: now },
              former_version: row.former_version,
              promotion_id: done.id,
            })
            .onConflict(['model_ref', 'endpoint_ref', 'stage'])
            .merge();
          await transaction('promotion_bundles').insert({
            ...{ promotion_id: row.id, facts, digest, head_seq: head.seq },
          });
        },
      },
      now,
    );
  }

  /** Tries it again after a while, or gives up where that is of no use. */
  async failed(row: PromotionRow, holder: string, error: Error): Promise<void> {
    const reason = error.message.slice(0, 1_000);
    if (!FINAL.has(error.name) && row.attempts < ATTEMPTS) {
      await this.options.ledger.keep(row, holder, {
        ...NO_LEASE,
        status_reason: reason,
        next_attempt_at: inMs(FIRST_WAIT * 2 ** (row.attempts - 1)),
      });
      return;
    }
    await this.options.ledger.change(
      row,
      {
        transition: 'fail',
        holder,
        set: { ...NO_LEASE, status_reason: reason, next_attempt_at: null },
        event: { by: PORTAL, event: 'failed', reason },
        notices: this.#notices(row, {
          ...{ verb: 'has failed', why: reason, failed: true },
        }),
      },
      new Date().toISOString(),
    );
  }

  #notices(row: PromotionRow, outcome: Parameters<typeof decidedNotice>[2]) {
    const stage = this.options.stages.find(row.stage);
    return stage ? [decidedNotice(row, stage, outcome)] : [];
  }
}

function inMs(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}
