import { ResponseError } from '@backstage/errors';

const PLUGIN_ID = 'fmops-evaluations';

/**
 * How a call is made.
 *
 * @public
 */
export interface RequestOptions {
  /** Backstage token of the caller; browsers leave it to their `fetchApi`. */
  token?: string;
  signal?: AbortSignal;
}

/**
 * What is asked of the backend.
 *
 * @public
 */
export interface EvaluationsRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Lists become repeated parameters; what is `undefined` is left out. */
  query?: Record<
    string,
    string | number | boolean | readonly string[] | undefined
  >;
  /** Sent as JSON. */
  body?: unknown;
  options?: RequestOptions;
}

/**
 * Calls to the evaluations backend, from browsers and backends.
 *
 * @public
 */
export class EvaluationsHttp {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  /**
   * @param options - `discoveryApi` of either side; `fetchApi` adds the user's
   *   token in browsers and is left out in backends, which pass `token` per call
   */
  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi?: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi ?? { fetch: (...args) => fetch(...args) };
  }

  /**
   * Answers the parsed body, or `undefined` where there is none.
   *
   * @throws `ResponseError` where the backend refuses
   */
  async json<T>(path: string, request: EvaluationsRequest = {}): Promise<T> {
    const response = await this.send(path, request);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  /**
   * Answers the response itself, for streams and downloads.
   *
   * @throws `ResponseError` where the backend refuses
   */
  async send(
    path: string,
    { method = 'GET', query = {}, body, options = {} }: EvaluationsRequest = {},
  ): Promise<Response> {
    const url = new URL(
      `${await this.#discoveryApi.getBaseUrl(PLUGIN_ID)}${path}`,
    );
    for (const [name, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined) url.searchParams.append(name, String(one));
      }
    }
    const response = await this.#fetchApi.fetch(url.toString(), {
      method,
      signal: options.signal,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(options.token && { Authorization: `Bearer ${options.token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}
