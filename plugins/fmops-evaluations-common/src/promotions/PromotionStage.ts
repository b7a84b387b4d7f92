/**
 * So many approvals by different people of some groups.
 *
 * @public
 */
export interface ApprovalRequirement {
  /** Entity references; who belongs to any of them can approve. */
  groups: string[];
  /** People, from 1. */
  count: number;
}

/**
 * A condition of a stage, as configured.
 *
 * @public
 */
export interface StageGate {
  /** Unique in its stage. */
  name: string;
  title: string;
  /** Of the class that checks it, such as `evaluation` or `licence`. */
  type: string;
  /** What it asks for, in a sentence. */
  requirement: string;
}

/**
 * A stage that versions of models are promoted to.
 *
 * @public
 */
export interface PromotionStage {
  /** Such as `preprod`. */
  name: string;
  title: string;
  gates: StageGate[];
  approvals: ApprovalRequirement[];
  /** What happens once it is approved. */
  action: { type: string; title: string };
  /** What a way back to a former version asks for. */
  rollback: { gates: string[]; approvals: ApprovalRequirement[] };
}

/**
 * What a stage holds now: the portal's own record, made by promotions alone.
 *
 * @public
 */
export interface StageOccupancy {
  stage: string;
  stageTitle: string;
  /** Entity reference of the endpoint; left out where the promotion named none. */
  endpoint?: string;
  /** Left out where nothing was promoted there yet. */
  version?: string;
  promotionId?: string;
  since?: string;
  /** Version that was there before, to which a rollback leads. */
  formerVersion?: string;
  /** Versions that it held before and that the catalog still lists, the last one first: a rollback can lead to any. */
  heldVersions: string[];
  /** A promotion to it that is under way. */
  openPromotionId?: string;
}
