import { ResponseError } from '@backstage/errors';
import { REGISTRIES_PATH, type RegistryList } from './RegistryStatus';

/**
 * Tells how model registries are doing, and has one read.
 *
 * @public
 */
export interface RegistriesApi {
  /** @throws ResponseError when the user may not, or nobody answers */
  list(options?: { signal?: AbortSignal }): Promise<RegistryList>;
  /**
   * Has a registry read soon; its status tells when that is done.
   *
   * @throws ResponseError when the user may not, or it is being read already
   */
  refresh(id: string): Promise<void>;
}

/**
 * Client of the catalog's routes on model registries.
 *
 * @public
 */
export class RegistriesClient implements RegistriesApi {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  async list({ signal }: { signal?: AbortSignal } = {}): Promise<RegistryList> {
    const response = await this.#ask('', { signal });
    return response.json();
  }

  async refresh(id: string): Promise<void> {
    await this.#ask(`/${encodeURIComponent(id)}/refresh`, { method: 'POST' });
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('catalog');
    const response = await this.#fetchApi.fetch(
      `${baseUrl}${REGISTRIES_PATH}${path}`,
      init,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
