import type {
  GateResult,
  PromotionKind,
  PromotionOutcome,
  PromotionState,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';

/** A promotion as it is stored. */
export interface PromotionRow {
  id: string;
  kind: PromotionKind;
  model_ref: string;
  version: string;
  /** Empty where it is for no endpoint. */
  endpoint_ref: string;
  stage: string;
  state: PromotionState;
  revision: number;
  round: number;
  open_key: string | null;
  target_key: string | null;
  former_version: string | null;
  requested_by: string;
  reason: string;
  requested_at: string;
  updated_at: string;
  expires_at: string;
  checked_at: string | null;
  evidence_digest: string | null;
  gates: string;
  submitters: string;
  status_reason: string | null;
  outcome: string | null;
  progress: string;
  attempts: number;
  next_attempt_at: string | null;
  lease_owner: string | null;
  lease_until: string | null;
}

/** An approval as it is stored. */
export interface ApprovalRow {
  promotion_id: string;
  round: number;
  user_ref: string;
  groups: string;
  evidence_digest: string;
  comment: string | null;
  /** SQLite has no booleans. */
  in_catalog: boolean | number;
  at: string;
  voided_at: string | null;
}

/** What the stage of a model holds, as it is stored. */
export interface PlaceRow {
  model_ref: string;
  endpoint_ref: string;
  stage: string;
  version: string;
  former_version: string | null;
  promotion_id: string;
  since: string;
}

/** Reads the columns of a row that hold JSON. */
export const readRow = {
  gates: (row: PromotionRow): GateResult[] => JSON.parse(row.gates),
  submitters: (row: PromotionRow): string[] => JSON.parse(row.submitters),
  progress: (row: PromotionRow): JsonObject => JSON.parse(row.progress),
  outcome: (row: PromotionRow): PromotionOutcome | undefined =>
    row.outcome === null ? undefined : JSON.parse(row.outcome),
};

/** What only one promotion at a time may be open for. */
export function openKey(
  row: Pick<PromotionRow, 'model_ref' | 'endpoint_ref' | 'stage'>,
): string {
  return [row.model_ref, row.endpoint_ref, row.stage].join(' ');
}
