import type { JsonObject } from '@backstage/types';
import type { RequestOptions } from '../client/EvaluationsHttp';
import type { HistoryVerification, PromotionHistory } from './history';
import type {
  GatePreview,
  Promotion,
  PromotionRequest,
  PromotionSummary,
} from './Promotion';
import type { PromotionStage, StageOccupancy } from './PromotionStage';
import type { PromotionState } from './PromotionState';
import type { SecurityScan } from './SecurityScan';

/**
 * Which promotions to list; all that is left out does not matter.
 *
 * @public
 */
export interface PromotionQuery {
  model?: string;
  endpoint?: string;
  stage?: string;
  state?: PromotionState[];
  /** Those that the caller asked for, or those that wait for the caller's approval. */
  for?: 'requester' | 'approver';
  /** 50 by default, at most 200. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Some promotions; there are more as long as there is a `nextCursor`.
 *
 * @public
 */
export interface PromotionPage {
  items: PromotionSummary[];
  nextCursor?: string;
}

/**
 * Stages, promotions, their history and evidence.
 *
 * @public
 */
export interface PromotionsApi {
  /** The configured stages, in their order. */
  stages(options?: RequestOptions): Promise<PromotionStage[]>;

  /** What each stage of a model holds, for the model itself and each endpoint. */
  stagesOf(model: string, options?: RequestOptions): Promise<StageOccupancy[]>;

  /** What the gates of a stage say of a version now; nothing is kept. */
  preview(
    request: Omit<PromotionRequest, 'reason'>,
    options?: RequestOptions,
  ): Promise<GatePreview>;

  /** Newest first. */
  list(
    query?: PromotionQuery,
    options?: RequestOptions,
  ): Promise<PromotionPage>;

  get(id: string, options?: RequestOptions): Promise<Promotion>;

  request(
    request: PromotionRequest,
    options?: RequestOptions,
  ): Promise<Promotion>;

  /** Checks the gates once more. */
  check(id: string, options?: RequestOptions): Promise<Promotion>;

  /**
   * @param approval - `evidenceDigest` as the approver has seen it
   * @throws ResponseError 409 where the evidence is another one by now
   */
  approve(
    id: string,
    approval: { evidenceDigest: string; comment?: string },
    options?: RequestOptions,
  ): Promise<Promotion>;

  reject(
    id: string,
    body: { reason: string },
    options?: RequestOptions,
  ): Promise<Promotion>;

  withdraw(
    id: string,
    body: { reason?: string },
    options?: RequestOptions,
  ): Promise<Promotion>;

  /** Checks a failed one again, after which its action is tried again once approved. */
  retry(id: string, options?: RequestOptions): Promise<Promotion>;

  /** The evidence bundle of one that is done, as a zip file. */
  bundle(id: string, options?: RequestOptions): Promise<Response>;

  /** The history of a model, oldest first. */
  history(
    query: { model: string; after?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<PromotionHistory>;

  /** Looks through the whole history of a model on the server. */
  verifyHistory(
    query: { model: string },
    options?: RequestOptions,
  ): Promise<HistoryVerification>;

  /** @param scan - `report` as SARIF 2.1.0, or CycloneDX in JSON */
  importScan(
    scan: { model: string; version: string; report: JsonObject },
    options?: RequestOptions,
  ): Promise<SecurityScan>;

  /** Security reports of a model, newest first. */
  scans(
    query: { model: string; version?: string },
    options?: RequestOptions,
  ): Promise<SecurityScan[]>;
}
