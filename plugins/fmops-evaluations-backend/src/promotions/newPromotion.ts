import { randomUUID } from 'node:crypto';
import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { openKey, type PromotionRow } from './PromotionRow';

/** A promotion as it begins: nothing was checked yet. */
export function newPromotion(
  subject: PromotionSubject,
  requestedBy: string,
  reason: string,
  {
    now,
    expireAfter,
    target,
  }: { now: Date; expireAfter: number; target: string | null },
): PromotionRow {
  const at = now.toISOString();
  const place = {
    model_ref: subject.modelRef,
    endpoint_ref: subject.endpointRef ?? '',
    stage: subject.stage,
  };
  return {
    ...place,
    ...{ id: randomUUID(), kind: subject.kind },
    ...{ version: subject.version.version, state: 'checking' },
    ...{ revision: 1, round: 0, open_key: openKey(place), target_key: target },
    former_version: subject.incumbent ?? null,
    ...{ requested_by: requestedBy, reason, requested_at: at, updated_at: at },
    expires_at: new Date(now.getTime() + expireAfter).toISOString(),
    ...{ checked_at: null, evidence_digest: null, gates: '[]' },
    ...{ submitters: '[]', status_reason: null, outcome: null },
    ...{ progress: '{}', attempts: 0, next_attempt_at: null },
    ...{ lease_owner: null, lease_until: null },
  };
}
