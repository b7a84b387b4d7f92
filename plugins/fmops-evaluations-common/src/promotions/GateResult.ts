/**
 * Unknown is never taken for passed.
 *
 * @public
 */
export type GateStatus = 'passed' | 'failed' | 'unknown';

/**
 * Something that a gate was decided by.
 *
 * @public
 */
export interface GateEvidence {
  /** Such as `evaluation`, `scan`, `licence` or `promotion`. */
  kind: string;
  /** Id of the record or reference of the entity. */
  id: string;
  /** `sha256:` and 64 hex digits, over what was looked at. */
  digest: string;
  /** For people; left out where there is nothing better than the id. */
  title?: string;
}

/**
 * What came of one gate.
 *
 * @public
 */
export interface GateResult {
  name: string;
  title: string;
  type: string;
  status: GateStatus;
  /** Why, in a sentence with the figures. */
  reason: string;
  /** What to do about it; left out where it is passed. */
  advice?: string;
  evidence: GateEvidence[];
}
