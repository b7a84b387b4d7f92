import type { JsonObject } from '@backstage/types';

/**
 * What happened to a promotion, as it stands in the history.
 *
 * @public
 */
export interface HistoryPayload {
  /** 32 hex digits by chance: nobody guesses what is withheld from its digest. */
  salt: string;
  at: string;
  /** Reference of the user, or `portal` for what it did by itself. */
  by: string;
  /** Such as `requested`, `checked`, `approved`, `voided`, `acted` or `done`. */
  event: string;
  promotionId: string;
  kind: 'promotion' | 'rollback';
  /** Reference of the FoundationModel. */
  model: string;
  version: string;
  endpoint?: string;
  stage: string;
  /** State that the promotion then had. */
  state: string;
  /** Why, in the words of who did it. */
  reason?: string;
  /** Of the evidence that it was done on. */
  evidenceDigest?: string;
  /** More on it: statuses of gates, groups of an approver, what the action did. */
  detail?: JsonObject;
}

/**
 * One link of the chain of a model.
 *
 * @public
 */
export interface HistoryEntry {
  /** Of the model, from 1 without a gap. */
  seq: number;
  /** Hash of the entry before; of the first one, {@link HISTORY_ROOT}. */
  previous: string;
  /** SHA-256 over the canonical payload. */
  payloadDigest: string;
  /** SHA-256 over the canonical `{ payloadDigest, previous, seq }`. */
  hash: string;
  /** Left out where it is about an endpoint that the caller may not read. */
  payload?: HistoryPayload;
}

/**
 * Where the chain of a model ended at some time.
 *
 * @public
 */
export interface HistoryHead {
  seq: number;
  hash: string;
}

/**
 * A page of the history of a model, oldest first.
 *
 * @public
 */
export interface PromotionHistory {
  /** Reference of the FoundationModel. */
  model: string;
  items: HistoryEntry[];
  head: HistoryHead;
  /** Where the next page begins: pass it as `after`. */
  nextAfter?: number;
}

/**
 * `previous` of the first entry.
 *
 * @public
 */
export const HISTORY_ROOT = `sha256:${'0'.repeat(64)}`;
