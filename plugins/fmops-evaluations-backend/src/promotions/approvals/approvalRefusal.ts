import type { Member } from '../../access';
import { readRow, type ApprovalRow, type PromotionRow } from '../PromotionRow';
import type { ConfiguredStage } from '../stages';

/**
 * Why somebody may not approve a promotion, whatever their permissions are;
 * nothing where they may. Who asked for it, or made the version, does not judge
 * it; and nobody counts twice.
 */
export function approvalRefusal(
  member: Member,
  row: PromotionRow,
  stage: ConfiguredStage,
  approvals: readonly ApprovalRow[],
): string | undefined {
  const { userRef, ownershipRefs } = member;
  if (row.requested_by === userRef) {
    return 'You asked for this promotion: somebody else must approve it';
  }
  if (readRow.submitters(row).includes(userRef)) {
    return 'You submitted the run that made this version: somebody else must approve it';
  }
  if (!stage.groupsOf(row.kind, ownershipRefs).length) {
    const groups = stage.approvalsFor(row.kind).flatMap(item => item.groups);
    return groups.length
      ? `Only members of ${[...new Set(groups)].join(
          ', ',
        )} approve promotions to ${stage.title}`
      : `Promotions to ${stage.title} need no approval`;
  }
  const mine = approvals.some(
    item =>
      item.user_ref === userRef && item.round === row.round && !item.voided_at,
  );
  return mine ? 'You have approved it already' : undefined;
}
