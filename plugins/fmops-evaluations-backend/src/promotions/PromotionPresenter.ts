import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  isClosed,
  promotionApprovePermission,
  promotionAuditPermission,
  stateAfter,
  type Promotion,
  type PromotionAct,
  type PromotionApproval,
  type PromotionSummary,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  ownersOf,
  type Member,
  type Membership,
  type Permits,
} from '../access';
import { approvalRefusal, countApprovals } from './approvals';
import type { PromotionAccess } from './PromotionAccess';
import type { PromotionReader } from './PromotionReader';
import { readRow, type ApprovalRow, type PromotionRow } from './PromotionRow';
import type { Stages } from './stages';

type Verdict = { allowed: boolean; reason?: string };

/** Tells of promotions as far as a caller may know, with what they may do. */
export class PromotionPresenter {
  constructor(
    private readonly options: {
      access: PromotionAccess;
      auth: AuthService;
      membership: Membership;
      permits: Permits;
      reader: PromotionReader;
      stages: Stages;
    },
  ) {}

  summary(row: PromotionRow): PromotionSummary {
    return {
      ...{ id: row.id, kind: row.kind, model: row.model_ref },
      version: row.version,
      ...(row.endpoint_ref && { endpoint: row.endpoint_ref }),
      ...{ stage: row.stage, stageTitle: this.options.stages.title(row.stage) },
      state: row.state,
      ...(row.former_version && { formerVersion: row.former_version }),
      ...{ requestedBy: row.requested_by, requestedAt: row.requested_at },
      updatedAt: row.updated_at,
      ...(!isClosed(row.state) && { expiresAt: row.expires_at }),
    };
  }

  async details(
    credentials: BackstageCredentials,
    row: PromotionRow,
  ): Promise<Promotion> {
    const { access, reader, stages } = this.options;
    const stage = stages.find(row.stage);
    const approvals = await reader.approvals(row.id);
    const current = approvals.filter(
      item => item.round === row.round && !item.voided_at,
    );
    const outcome = readRow.outcome(row);
    return {
      ...this.summary(row),
      reason: row.reason,
      gates: await access.readableGates(credentials, readRow.gates(row)),
      ...(row.checked_at && { checkedAt: row.checked_at }),
      ...(row.evidence_digest && { evidenceDigest: row.evidence_digest }),
      approvals: approvals.map(approvalOf),
      required: countApprovals(
        stage?.approvalsFor(row.kind) ?? [],
        current.map(item => ({
          userRef: item.user_ref,
          groups: JSON.parse(item.groups),
        })),
      ),
      action: stage?.actionTitle ?? {
        type: 'none',
        title: 'The stage is no longer configured',
      },
      attempts: row.attempts,
      ...(outcome && { outcome }),
      ...(row.status_reason && { statusReason: row.status_reason }),
      acts: await this.#acts(credentials, row, approvals),
    };
  }

  async #acts(
    credentials: BackstageCredentials,
    row: PromotionRow,
    approvals: readonly ApprovalRow[],
  ): Promise<Record<PromotionAct, Verdict>> {
    const { auth, membership, permits } = this.options;
    const download = await this.#download(credentials, row);
    if (!auth.isPrincipal(credentials, 'user')) {
      const no = { allowed: false, reason: 'Only users can do this' };
      return {
        ...{ check: no, approve: no, reject: no, withdraw: no, retry: no },
        download,
      };
    }
    const member = await membership.of(credentials);
    const approves = await permits.has(promotionApprovePermission, credentials);
    const decides = (extra: readonly ApprovalRow[]) =>
      this.#decides(member, row, extra, approves);
    const handles = await this.#handles(credentials, member, row);
    const first = (...verdicts: (string | undefined)[]): Verdict => {
      const reason = verdicts.find(Boolean);
      return reason ? { allowed: false, reason } : { allowed: true };
    };
    return {
      check: first(
        stateAfter(row.state, 'pass') ? undefined : `It is ${row.state}`,
        handles,
      ),
      approve: first(
        row.state === 'awaiting-approval'
          ? undefined
          : `It does not wait for approval: it is ${row.state}`,
        decides(approvals),
      ),
      reject: first(
        stateAfter(row.state, 'reject') ? undefined : `It is ${row.state}`,
        decides([]),
      ),
      withdraw: first(
        stateAfter(row.state, 'withdraw') ? undefined : `It is ${row.state}`,
        row.requested_by === member.userRef ? undefined : handles,
      ),
      retry: first(
        row.state === 'failed' ? undefined : `It is ${row.state}`,
        handles,
      ),
      download,
    };
  }

  #decides(
    member: Member,
    row: PromotionRow,
    approvals: readonly ApprovalRow[],
    permitted: boolean,
  ): string | undefined {
    const stage = this.options.stages.find(row.stage);
    if (!stage) return 'The stage is no longer configured';
    return (
      approvalRefusal(member, row, stage, approvals) ??
      (permitted
        ? undefined
        : `The permission ${promotionApprovePermission.name} is missing`)
    );
  }

  /** Why the caller has nothing to do with it; nothing where they have. */
  async #handles(
    credentials: BackstageCredentials,
    member: Member,
    row: PromotionRow,
  ): Promise<string | undefined> {
    if (row.requested_by === member.userRef) return undefined;
    const stage = this.options.stages.find(row.stage);
    if (stage?.groupsOf(row.kind, member.ownershipRefs).length) {
      return undefined;
    }
    const { entity, ref } = await this.options.access.owned(credentials, row);
    return ownersOf(entity).some(owner => member.ownershipRefs.has(owner))
      ? undefined
      : `You neither asked for it, nor own ${ref}, nor approve it`;
  }

  async #download(
    credentials: BackstageCredentials,
    row: PromotionRow,
  ): Promise<Verdict> {
    if (row.state !== 'done') {
      return { allowed: false, reason: 'There is a bundle once it is done' };
    }
    return (await this.options.permits.has(
      promotionAuditPermission,
      credentials,
    ))
      ? { allowed: true }
      : {
          allowed: false,
          reason: `The permission ${promotionAuditPermission.name} is missing`,
        };
  }
}

function approvalOf(row: ApprovalRow): PromotionApproval {
  return {
    ...{ userRef: row.user_ref, at: row.at },
    ...(row.comment && { comment: row.comment }),
    groups: JSON.parse(row.groups),
    evidenceDigest: row.evidence_digest,
    ...(row.voided_at && { voidedAt: row.voided_at }),
  };
}
