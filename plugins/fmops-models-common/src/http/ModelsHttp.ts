import { ResponseError } from '@backstage/errors';

/**
 * Options of every call: backends pass a token, browsers have none to pass.
 *
 * @public
 */
export interface ModelsRequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/**
 * What a request takes along.
 *
 * @public
 */
export interface ModelsRequest extends ModelsRequestOptions {
  body?: BodyInit;
  headers?: Record<string, string>;
}

/**
 * Sends requests to the models backend, from browsers and backends.
 *
 * @public
 */
export class ModelsHttp {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  /**
   * @param options - `discoveryApi` of either side; `fetchApi` adds the user's
   *   token in browsers and is left out in backends, which pass `token`
   */
  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch: (...args) => fetch(...args) };
  }

  /** @throws ResponseError for every answer that is an error */
  async send(
    method: string,
    path: string,
    { token, headers, ...rest }: ModelsRequest = {},
  ): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('fmops-models');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      ...rest,
      headers: {
        ...headers,
        ...(token && { authorization: `Bearer ${token}` }),
      },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  /** The answer, as JSON. */
  async json<T>(
    method: string,
    path: string,
    sent?: ModelsRequest,
  ): Promise<T> {
    return (await this.send(method, path, sent)).json();
  }
}
