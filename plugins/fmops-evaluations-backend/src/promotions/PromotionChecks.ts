import type { AuthService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { Knex } from 'knex';
import { countApprovals, isApproved, type Standing } from './approvals';
import {
  checkGates,
  isStillApproved,
  SUBMITTER_EVIDENCE,
  type CheckedGates,
} from './gates';
import {
  decidedNotice,
  leftNotice,
  requestedNotice,
  voidedNotice,
} from './notices';
import { PORTAL, type Changed, type PromotionLedger } from './PromotionLedger';
import type { PromotionReader } from './PromotionReader';
import type { PromotionRow } from './PromotionRow';
import type { ConfiguredStage, Stages } from './stages';
import type { Subjects } from './Subjects';

/** What is promoted, and the stage that it goes to. */
interface Promoted {
  stage: ConfiguredStage;
  subject: PromotionSubject;
}

/** What the gates said, and whether that is what was approved so far. */
export interface Checked extends Promoted {
  gates: CheckedGates;
  /** Not the evidence that the promotion had before. */
  changed: boolean;
}

/** Asks the gates of promotions and writes down what they say. */
export class PromotionChecks {
  constructor(
    private readonly options: {
      auth: AuthService;
      ledger: PromotionLedger;
      reader: PromotionReader;
      standing: Standing;
      stages: Stages;
      subjects: Subjects;
    },
  ) {}

  /** Asks, with the rights of the portal: the same whoever wants to know. */
  async ask(row: PromotionRow): Promise<Checked> {
    const { stage, subject } = await this.subject(row);
    const gates = await checkGates(stage, subject);
    const changed = gates.digest !== row.evidence_digest;
    return { stage, subject, gates, changed };
  }

  /**
   * What is promoted, for what carries it out: each step looks it up, and none
   * may come upon what nobody has approved.
   *
   * @throws ConflictError where the catalog or the configuration has another thing
   */
  async approvedSubject(row: PromotionRow): Promise<Promoted> {
    const { stage, subject } = await this.subject(row);
    const approved = await this.options.reader.document(row.evidence_digest!);
    if (!isStillApproved(approved, stage, subject)) {
      throw new ConflictError(
        `Version ${row.version} of ${row.model_ref}, or what is done with it, is no longer what was approved: it was changed meanwhile. Check it again`,
      );
    }
    return { stage, subject };
  }

  /** What is promoted, as the catalog has it now. */
  async subject(row: PromotionRow): Promise<Promoted> {
    const { auth, stages, subjects } = this.options;
    const stage = stages.get(row.stage);
    const subject = await subjects.find(await auth.getOwnServiceCredentials(), {
      ...{ kind: row.kind, model: row.model_ref, version: row.version },
      ...{ endpoint: row.endpoint_ref || undefined, stage: row.stage },
    });
    return { stage, subject };
  }

  /**
   * Writes down what the gates said. Where the evidence is another one than
   * before, approvals lose their force; where nobody has to approve, it is
   * approved by that.
   *
   * @param by - who asked
   * @throws StalePromotionError
   */
  async note(
    row: PromotionRow,
    checked: Checked,
    by: string,
  ): Promise<Changed> {
    const { ledger, reader } = this.options;
    const { changed, gates, stage } = checked;
    const now = new Date().toISOString();
    const round = changed ? row.round + 1 : row.round;
    const approvals = await reader.approvals(row.id);
    const voided = approvals.filter(
      item => changed && item.round === row.round && !item.voided_at,
    );
    const noted = await ledger.change(
      row,
      {
        transition: gates.passed ? 'pass' : 'refuse',
        set: {
          ...{ round, checked_at: now, evidence_digest: gates.digest },
          gates: JSON.stringify(gates.results),
          submitters: JSON.stringify(submittersOf(gates)),
          status_reason: null,
          next_attempt_at: null,
        },
        event: {
          by,
          event: 'checked',
          evidenceDigest: gates.digest,
          detail: {
            gates: Object.fromEntries(
              gates.results.map(({ name, status }) => [name, status]),
            ),
            ...(voided.length && {
              voided: voided.map(({ user_ref }) => user_ref),
            }),
          },
        },
        notices: [
          ...(gates.passed && (changed || row.state !== 'awaiting-approval')
            ? [requestedNotice(row, stage)]
            : []),
          voidedNotice(
            row,
            stage,
            voided.map(({ user_ref }) => user_ref),
          ),
          ...(!gates.passed &&
          row.state !== 'blocked' &&
          by !== row.requested_by
            ? [decidedNotice(row, stage, heldUp(gates))]
            : []),
        ],
        also: async transaction => {
          await keepDocuments(transaction, gates.documents);
          if (changed) {
            await transaction('promotion_approvals')
              .where({ promotion_id: row.id, round: row.round })
              .whereNull('voided_at')
              .update({ voided_at: now });
          }
        },
      },
      now,
    );
    return gates.passed ? this.#approveIfNobodyMust(noted, stage) : noted;
  }

  /**
   * Takes their force from approvals of people who have left since.
   *
   * @returns whether there were any: it waits for approval again then
   */
  async voidLeft(row: PromotionRow): Promise<boolean> {
    const { ledger, reader, stages, standing } = this.options;
    const current = (await reader.approvals(row.id)).filter(
      item => item.round === row.round && !item.voided_at,
    );
    const left = await standing.left(current);
    if (!left.length) return false;
    const now = new Date().toISOString();
    await ledger.change(
      row,
      {
        transition: 'pass',
        set: { next_attempt_at: null },
        event: {
          ...{ by: PORTAL, event: 'voided', detail: { left } },
          evidenceDigest: row.evidence_digest!,
          reason: 'They are no longer in a group that approves.',
        },
        notices: [leftNotice(row, stages.get(row.stage))],
        also: async transaction => {
          await transaction('promotion_approvals')
            .where({ promotion_id: row.id, round: row.round })
            .whereIn('user_ref', left)
            .update({ voided_at: now });
        },
      },
      now,
    );
    return true;
  }

  async #approveIfNobodyMust(
    noted: Changed,
    stage: ConfiguredStage,
  ): Promise<Changed> {
    const { row } = noted;
    const required = stage.approvalsFor(row.kind);
    const approvers = (await this.options.reader.approvals(row.id))
      .filter(item => item.round === row.round && !item.voided_at)
      .map(item => ({
        userRef: item.user_ref,
        groups: JSON.parse(item.groups) as string[],
      }));
    if (!isApproved(countApprovals(required, approvers))) return noted;
    const now = new Date().toISOString();
    return this.options.ledger.change(
      row,
      {
        transition: 'approve',
        set: { next_attempt_at: now, attempts: 0 },
        event: {
          by: PORTAL,
          event: 'approved',
          evidenceDigest: row.evidence_digest!,
          detail: { required: required.length },
        },
        notices: [decidedNotice(row, stage, { verb: 'was approved' })],
      },
      now,
    );
  }
}

async function keepDocuments(
  transaction: Knex.Transaction,
  documents: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [digest, document] of documents) {
    await transaction('promotion_documents')
      .insert({ digest, document })
      .onConflict('digest')
      .ignore();
  }
}

function heldUp({ results }: CheckedGates) {
  const titles = results
    .filter(({ status }) => status !== 'passed')
    .map(({ title }) => title);
  return { verb: 'is held up', why: `Not passed: ${titles.join(', ')}.` };
}

function submittersOf({ results }: CheckedGates): string[] {
  return results
    .flatMap(({ evidence }) => evidence)
    .filter(({ kind }) => kind === SUBMITTER_EVIDENCE)
    .map(({ id }) => id);
}
