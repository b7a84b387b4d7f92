import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  promotionApprovePermission,
  promotionRequestPermission,
  promotionRollbackPermission,
  type GatePreview,
  type PromotionRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import {
  assertMember,
  ownersOf,
  type Member,
  type Membership,
  type Permits,
} from '../access';
import {
  approvalRefusal,
  countApprovals,
  isApproved,
  type Standing,
} from './approvals';
import { checkGates } from './gates';
import { closedNotice, decidedNotice } from './notices';
import type { PromotionAccess } from './PromotionAccess';
import type { PromotionChecks } from './PromotionChecks';
import {
  untilNotStale,
  type Changed,
  type PromotionLedger,
} from './PromotionLedger';
import type { PromotionReader } from './PromotionReader';
import { newPromotion } from './newPromotion';
import type { PromotionRow } from './PromotionRow';
import type { Stages } from './stages';
import type { Asked, Subjects } from './Subjects';

/** What {@link Promotions} works with. */
export interface PromotionsOptions {
  access: PromotionAccess;
  catalog: CatalogService;
  checks: PromotionChecks;
  /** How long one stays open, in ms. */
  expireAfter: number;
  ledger: PromotionLedger;
  membership: Membership;
  permits: Permits;
  reader: PromotionReader;
  stages: Stages;
  standing: Standing;
  subjects: Subjects;
  /** Told that an action may be due. */
  wake: () => void;
}

/** Promotions as people ask for them, decide on them and take them back. */
export class Promotions {
  constructor(private readonly options: PromotionsOptions) {}

  /** What the gates say of something that nobody has asked for. */
  async preview(
    credentials: BackstageCredentials,
    asked: Asked,
  ): Promise<GatePreview> {
    const { access, stages, subjects } = this.options;
    const subject = await subjects.find(credentials, asked);
    const stage = stages.get(subject.stage);
    const { results } = await checkGates(stage, subject);
    return {
      stage: stage.name,
      gates: await access.readableGates(credentials, results),
      approvals: [...stage.approvalsFor(asked.kind)],
      action: stage.actionTitle,
    };
  }

  /**
   * @throws NotAllowedError, NotFoundError for what the caller may not read,
   *   ConflictError where another one is open for the same place
   */
  async request(
    credentials: BackstageCredentials,
    request: PromotionRequest,
  ): Promise<Changed> {
    const { checks, ledger, membership, stages, subjects } = this.options;
    const { kind = 'promotion', reason, ...asked } = request;
    if (!reason.trim()) throw new InputError('reason: say why');
    await this.#mayRequest(credentials, kind);
    const member = await membership.of(credentials);
    const subject = await subjects.find(credentials, { ...asked, kind });
    this.#assertOwner(member, subject);
    if (subject.incumbent === subject.version.version) {
      throw new ConflictError(
        `${subject.stage} holds version ${subject.incumbent} already`,
      );
    }
    const action = stages.get(subject.stage).action.carriedOutBy;
    await action.admit?.(subject, credentials);
    const now = new Date();
    const row = newPromotion(subject, member.userRef, reason, {
      now,
      target: action.exclusive?.(subject) ?? null,
      expireAfter: this.options.expireAfter,
    });
    const opened = await ledger.open(
      row,
      { by: member.userRef, event: 'requested', reason },
      now.toISOString(),
    );
    // Asked for is asked for: what fails now is checked again by itself.
    const checked = await checks.ask(opened.row).catch(() => undefined);
    return checked
      ? this.#woken(await checks.note(opened.row, checked, member.userRef))
      : opened;
  }

  /** Checks the gates once more, for whoever has to do with it. */
  async check(credentials: BackstageCredentials, id: string): Promise<Changed> {
    const { access, checks, membership } = this.options;
    const member = await membership.of(credentials);
    return untilNotStale(async () => {
      const row = await access.readable(credentials, id);
      await this.#mayHandle(credentials, member, row);
      return this.#woken(
        await checks.note(row, await checks.ask(row), member.userRef),
      );
    });
  }

  /**
   * Approves, bound to the evidence that the approver has seen. Where it is not
   * the same any more, nothing is approved, and earlier approvals are void.
   */
  async approve(
    credentials: BackstageCredentials,
    id: string,
    approval: { evidenceDigest: string; comment?: string },
  ): Promise<Changed> {
    const { access, checks, membership, permits, reader, stages } =
      this.options;
    const member = await membership.of(credentials);
    assertInPerson(credentials);
    await access.readable(credentials, id);
    await permits.require(
      promotionApprovePermission,
      credentials,
      'approve promotions',
    );
    return untilNotStale(async () => {
      const row = await access.readable(credentials, id);
      const stage = stages.get(row.stage);
      const approvals = await reader.approvals(id);
      const refusal = approvalRefusal(member, row, stage, approvals);
      if (refusal) throw new NotAllowedError(refusal);
      if (row.state !== 'awaiting-approval') {
        throw new ConflictError(
          `It does not wait for approval: it is ${row.state}`,
        );
      }
      const checked = await checks.ask(row);
      if (checked.changed || !checked.gates.passed) {
        await checks.note(row, checked, member.userRef);
        throw new ConflictError(
          'The evidence has changed since the gates were checked: approvals so far are void. See the new evidence and decide again',
        );
      }
      if (approval.evidenceDigest !== row.evidence_digest) {
        throw new ConflictError(
          'The evidence is not the one that you have seen: see it again and decide',
        );
      }
      return this.#woken(await this.#write(row, member, approval.comment));
    });
  }

  /** @throws NotAllowedError for who may not approve it, but who asked for it */
  async reject(
    credentials: BackstageCredentials,
    id: string,
    reason: string,
  ): Promise<Changed> {
    const { access, ledger, membership, permits, stages } = this.options;
    const member = await membership.of(credentials);
    assertInPerson(credentials);
    await access.readable(credentials, id);
    await permits.require(
      promotionApprovePermission,
      credentials,
      'reject promotions',
    );
    return untilNotStale(async () => {
      const row = await access.readable(credentials, id);
      const stage = stages.get(row.stage);
      const refusal = approvalRefusal(member, row, stage, []);
      if (refusal) throw new NotAllowedError(refusal);
      return ledger.change(
        row,
        {
          transition: 'reject',
          set: { status_reason: reason },
          event: { by: member.userRef, event: 'rejected', reason },
          notices: [
            decidedNotice(row, stage, { verb: 'was rejected', why: reason }),
          ],
        },
        new Date().toISOString(),
      );
    });
  }

  /** Takes it back, for who asked for it or owns what it is about. */
  async withdraw(
    credentials: BackstageCredentials,
    id: string,
    reason?: string,
  ): Promise<Changed> {
    const { access, ledger, membership, stages } = this.options;
    const member = await membership.of(credentials);
    return untilNotStale(async () => {
      const row = await access.readable(credentials, id);
      await this.#mayTakeBack(credentials, member, row);
      const stage = stages.find(row.stage);
      return ledger.change(
        row,
        {
          transition: 'withdraw',
          set: { status_reason: reason ?? null },
          event: {
            ...{ by: member.userRef, event: 'withdrawn' },
            ...(reason && { reason }),
          },
          notices: stage
            ? [
                closedNotice(row, stage, 'was withdrawn'),
                ...(member.userRef === row.requested_by
                  ? []
                  : [
                      decidedNotice(row, stage, {
                        ...{ verb: 'was withdrawn', why: reason },
                      }),
                    ]),
              ]
            : [],
        },
        new Date().toISOString(),
      );
    });
  }

  /** Checks one again whose action has failed; approvals of the same evidence hold. */
  async retry(credentials: BackstageCredentials, id: string): Promise<Changed> {
    const row = await this.options.access.readable(credentials, id);
    if (row.state !== 'failed') {
      throw new ConflictError(
        `Only what has failed can be tried again: it is ${row.state}`,
      );
    }
    return this.check(credentials, id);
  }

  async #write(
    row: PromotionRow,
    member: Member,
    comment?: string,
  ): Promise<Changed> {
    const { ledger, reader, stages, standing } = this.options;
    const stage = stages.get(row.stage);
    const groups = stage.groupsOf(row.kind, member.ownershipRefs);
    const others = (await reader.approvals(row.id))
      .filter(item => item.round === row.round && !item.voided_at)
      .map(item => ({
        userRef: item.user_ref,
        groups: JSON.parse(item.groups) as string[],
      }));
    const complete = isApproved(
      countApprovals(stage.approvalsFor(row.kind), [
        ...others,
        { userRef: member.userRef, groups },
      ]),
    );
    const inCatalog = await standing.has(member.userRef, groups);
    const now = new Date().toISOString();
    return ledger.change(
      row,
      {
        ...(complete && {
          transition: 'approve' as const,
          set: { next_attempt_at: now, attempts: 0 },
          notices: [decidedNotice(row, stage, { verb: 'was approved' })],
        }),
        event: {
          ...{ by: member.userRef, event: 'approved' },
          ...(comment && { reason: comment }),
          evidenceDigest: row.evidence_digest!,
          detail: { groups, complete },
        },
        also: async transaction => {
          await transaction('promotion_approvals')
            .insert({
              ...{ promotion_id: row.id, round: row.round, at: now },
              ...{ user_ref: member.userRef, comment: comment ?? null },
              ...{ groups: JSON.stringify(groups), in_catalog: inCatalog },
              evidence_digest: row.evidence_digest,
              voided_at: null,
            })
            // Of somebody who had left, and is back.
            .onConflict(['promotion_id', 'round', 'user_ref'])
            .merge();
        },
      },
      now,
    );
  }

  /** Who owns what is changed: the endpoint, or else the model; the model, too, where the action changes that. */
  #assertOwner(
    member: Member,
    { endpoint, endpointRef, model, modelRef, stage }: PromotionSubject,
  ) {
    assertMember(member, ownersOf(endpoint ?? model), endpointRef ?? modelRef);
    const { changes } = this.options.stages.get(stage).action.carriedOutBy;
    if (changes === 'model') assertMember(member, ownersOf(model), modelRef);
  }

  async #mayRequest(
    credentials: BackstageCredentials,
    kind: 'promotion' | 'rollback',
  ) {
    const rollback = kind === 'rollback';
    await this.options.permits.require(
      rollback ? promotionRollbackPermission : promotionRequestPermission,
      credentials,
      rollback ? 'ask for a rollback' : 'ask for promotions',
    );
  }

  /** Who asked for it, owns it or can approve it. */
  async #mayHandle(
    credentials: BackstageCredentials,
    member: Member,
    row: PromotionRow,
  ) {
    const stage = this.options.stages.get(row.stage);
    if (stage.groupsOf(row.kind, member.ownershipRefs).length) return;
    await this.#mayTakeBack(credentials, member, row);
  }

  async #mayTakeBack(
    credentials: BackstageCredentials,
    member: Member,
    row: PromotionRow,
  ) {
    if (row.requested_by === member.userRef) return;
    await this.#mayRequest(credentials, row.kind);
    const owner = await this.options.access.owned(credentials, row);
    assertMember(member, ownersOf(owner.entity), owner.ref);
  }

  #woken(changed: Changed): Changed {
    if (changed.row.state === 'approved') this.options.wake();
    return changed;
  }
}

/** An approval is a person's: a program that acts for one has not looked at anything. */
function assertInPerson(credentials: BackstageCredentials) {
  const { actor } = credentials.principal as { actor?: unknown };
  if (actor) {
    throw new NotAllowedError(
      'Only people decide on promotions, not programs on their behalf',
    );
  }
}
