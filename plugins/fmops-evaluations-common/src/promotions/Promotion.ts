import type { GateResult } from './GateResult';
import type { ApprovalRequirement } from './PromotionStage';
import type { PromotionState } from './PromotionState';

/**
 * Forward to a version, or back to the former one.
 *
 * @public
 */
export type PromotionKind = 'promotion' | 'rollback';

/**
 * An approval by a person.
 *
 * @public
 */
export interface PromotionApproval {
  userRef: string;
  at: string;
  comment?: string;
  /** Groups of the stage's requirements that the person belongs to. */
  groups: string[];
  /** Of the evidence that was approved. */
  evidenceDigest: string;
  /** When it lost its force since the evidence had changed. */
  voidedAt?: string;
}

/**
 * What approvals are still needed; a person counts for one of them.
 *
 * @public
 */
export interface ApprovalProgress extends ApprovalRequirement {
  given: number;
}

/**
 * What came of the action.
 *
 * @public
 */
export interface PromotionOutcome {
  /** In a sentence. */
  summary: string;
  /** Where to see it; http or https. */
  links: { title: string; url: string }[];
  at: string;
}

/**
 * A promotion in lists.
 *
 * @public
 */
export interface PromotionSummary {
  id: string;
  kind: PromotionKind;
  /** Reference of the FoundationModel. */
  model: string;
  version: string;
  /** Reference of the endpoint, where it is for one. */
  endpoint?: string;
  stage: string;
  stageTitle: string;
  state: PromotionState;
  /** Version that the stage held when this was asked for. */
  formerVersion?: string;
  requestedBy: string;
  requestedAt: string;
  updatedAt: string;
  /** When it lapses unless it has gone on; only while open. */
  expiresAt?: string;
}

/**
 * What a caller may do to a promotion, and why not.
 *
 * @public
 */
export type PromotionAct =
  | 'check'
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'retry'
  | 'download';

/**
 * A promotion with all that is known of it.
 *
 * @public
 */
export interface Promotion extends PromotionSummary {
  /** Why it was asked for. */
  reason: string;
  gates: GateResult[];
  /** When the gates were last checked. */
  checkedAt?: string;
  /** Of what the gates were decided by: an approval names it. */
  evidenceDigest?: string;
  approvals: PromotionApproval[];
  required: ApprovalProgress[];
  /** What the action does, in a sentence. */
  action: { type: string; title: string };
  /** Tries of the action so far. */
  attempts: number;
  outcome?: PromotionOutcome;
  /** Why it failed, was rejected or withdrawn. */
  statusReason?: string;
  /** What the caller may do; a sentence says why not. */
  acts: Record<PromotionAct, { allowed: boolean; reason?: string }>;
}

/**
 * What is asked for.
 *
 * @public
 */
export interface PromotionRequest {
  /** Forward by default. */
  kind?: PromotionKind;
  /** Reference of a FoundationModel. */
  model: string;
  /** Of `spec.versions`; a rollback leaves it out for the former version. */
  version?: string;
  /** Reference of an endpoint, a Component of type `model-endpoint`. */
  endpoint?: string;
  stage: string;
  /** Why, for those who approve and audit. */
  reason: string;
}

/**
 * What the gates say of a version before anything is asked for.
 *
 * @public
 */
export interface GatePreview {
  stage: string;
  gates: GateResult[];
  approvals: ApprovalRequirement[];
  action: { type: string; title: string };
}
