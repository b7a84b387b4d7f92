import { ResponseError } from '@backstage/errors';
import type { InspectionRequest, ModelInspection } from './ModelInspection';

/**
 * Looks models up before they are registered.
 *
 * @public
 */
export interface InspectionsApi {
  /**
   * @param options - `token` of the caller, from backends
   * @throws ResponseError when the caller may not, or nobody answers
   */
  inspect(
    request: InspectionRequest,
    options?: { token?: string; signal?: AbortSignal },
  ): Promise<ModelInspection>;
}

/**
 * Client of the models backend, for browsers and backends.
 *
 * @public
 */
export class InspectionsClient implements InspectionsApi {
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

  async inspect(
    request: InspectionRequest,
    { token, signal }: { token?: string; signal?: AbortSignal } = {},
  ): Promise<ModelInspection> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('fmops-models');
    const response = await this.#fetchApi.fetch(`${baseUrl}/v1/inspections`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(request),
      signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
