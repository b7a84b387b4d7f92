import type { ModelsHttp, ModelsRequestOptions } from '../http';
import type { FineTuning, FineTuningRequest } from './FineTuning';

/**
 * Models made from a group's own data, with nothing to decide but which.
 *
 * @public
 */
export interface FineTuningsApi {
  /**
   * Starts one.
   *
   * @param idempotencyKey - of the caller's making: the same key starts nothing twice
   * @throws ResponseError 400 with every field that is wrong, see `fineTuningProblems`
   */
  start(
    request: FineTuningRequest,
    idempotencyKey: string,
    options?: ModelsRequestOptions,
  ): Promise<FineTuning>;

  /** @throws ResponseError 404 where there is none that the caller may read */
  get(id: string, options?: ModelsRequestOptions): Promise<FineTuning>;

  /** The newest of the caller's groups, without their steps. */
  list(
    options?: ModelsRequestOptions,
  ): Promise<Pick<FineTuning, 'id' | 'name' | 'owner' | 'startedAt'>[]>;
}

/**
 * {@link FineTuningsApi} over HTTP.
 *
 * @public
 */
export class FineTuningsClient implements FineTuningsApi {
  readonly #http: ModelsHttp;

  constructor(http: ModelsHttp) {
    this.#http = http;
  }

  start(
    request: FineTuningRequest,
    idempotencyKey: string,
    options?: ModelsRequestOptions,
  ): Promise<FineTuning> {
    return this.#http.json('POST', '/v1/fine-tunings', {
      ...options,
      body: JSON.stringify(request),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
    });
  }

  get(id: string, options?: ModelsRequestOptions): Promise<FineTuning> {
    return this.#http.json(
      'GET',
      `/v1/fine-tunings/${encodeURIComponent(id)}`,
      options,
    );
  }

  async list(options?: ModelsRequestOptions) {
    const { items } = await this.#http.json<{
      items: Pick<FineTuning, 'id' | 'name' | 'owner' | 'startedAt'>[];
    }>('GET', '/v1/fine-tunings', options);
    return items;
  }
}
