import { parseEntityRef } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type { HistoryVerification, PromotionHistory } from './history';
import type { GatePreview, Promotion, PromotionRequest } from './Promotion';
import type { PromotionQuery, PromotionsApi } from './PromotionsApi';
import type { PromotionStage, StageOccupancy } from './PromotionStage';
import type { SecurityScan } from './SecurityScan';

/**
 * Calls the promotions of the evaluations backend.
 *
 * @public
 */
export class PromotionsClient implements PromotionsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  async stages(options?: RequestOptions): Promise<PromotionStage[]> {
    return this.#items('/v1/promotion-stages', { options });
  }

  async stagesOf(
    model: string,
    options?: RequestOptions,
  ): Promise<StageOccupancy[]> {
    const { namespace, name } = parseEntityRef(model);
    const path = [namespace, name].map(encodeURIComponent).join('/');
    return this.#items(`/v1/models/${path}/stages`, { options });
  }

  async preview(
    request: Omit<PromotionRequest, 'reason'>,
    options?: RequestOptions,
  ): Promise<GatePreview> {
    return this.#post('/v1/promotion-previews', request, options);
  }

  async list(query: PromotionQuery = {}, options?: RequestOptions) {
    return this.http.json<Awaited<ReturnType<PromotionsApi['list']>>>(
      '/v1/promotions',
      { query: { ...query }, options },
    );
  }

  async get(id: string, options?: RequestOptions): Promise<Promotion> {
    return this.http.json(pathOf(id), { options });
  }

  async request(
    request: PromotionRequest,
    options?: RequestOptions,
  ): Promise<Promotion> {
    return this.#post('/v1/promotions', request, options);
  }

  async check(id: string, options?: RequestOptions): Promise<Promotion> {
    return this.#post(`${pathOf(id)}/check`, {}, options);
  }

  async approve(
    id: string,
    approval: { evidenceDigest: string; comment?: string },
    options?: RequestOptions,
  ): Promise<Promotion> {
    return this.#post(`${pathOf(id)}/approve`, approval, options);
  }

  async reject(
    id: string,
    body: { reason: string },
    options?: RequestOptions,
  ): Promise<Promotion> {
    return this.#post(`${pathOf(id)}/reject`, body, options);
  }

  async withdraw(
    id: string,
    body: { reason?: string },
    options?: RequestOptions,
  ): Promise<Promotion> {
    return this.#post(`${pathOf(id)}/withdraw`, body, options);
  }

  async retry(id: string, options?: RequestOptions): Promise<Promotion> {
    return this.#post(`${pathOf(id)}/retry`, {}, options);
  }

  async bundle(id: string, options?: RequestOptions): Promise<Response> {
    return this.http.send(`${pathOf(id)}/bundle`, { options });
  }

  async history(
    query: { model: string; after?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<PromotionHistory> {
    return this.http.json('/v1/promotions/history', { query, options });
  }

  async verifyHistory(
    query: { model: string },
    options?: RequestOptions,
  ): Promise<HistoryVerification> {
    return this.http.json('/v1/promotions/history/verification', {
      query,
      options,
    });
  }

  async importScan(
    scan: { model: string; version: string; report: JsonObject },
    options?: RequestOptions,
  ): Promise<SecurityScan> {
    return this.#post('/v1/security-scans', scan, options);
  }

  async scans(
    query: { model: string; version?: string },
    options?: RequestOptions,
  ): Promise<SecurityScan[]> {
    return this.#items('/v1/security-scans', { query, options });
  }

  async #items<T>(
    path: string,
    request: Parameters<EvaluationsHttp['json']>[1],
  ): Promise<T[]> {
    const { items } = await this.http.json<{ items: T[] }>(path, request);
    return items;
  }

  async #post<T>(
    path: string,
    body: unknown,
    options?: RequestOptions,
  ): Promise<T> {
    return this.http.json(path, { method: 'POST', body, options });
  }
}

function pathOf(id: string): string {
  return `/v1/promotions/${encodeURIComponent(id)}`;
}
