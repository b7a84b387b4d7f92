import type { Config } from '@backstage/config';
import { isError } from '@backstage/errors';
import {
  apiUrl,
  fields,
  items,
  PageGuard,
  type RegistryHttp,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';

const PAGE = '100';

/** Reads the paged lists that the model registry and the model catalog of Kubeflow have in common. */
export class KubeflowApi {
  readonly #baseUrl: string;
  readonly #token?: string;
  readonly #http: RegistryHttp;

  constructor(config: Config, http: RegistryHttp) {
    this.#baseUrl = config.getString('baseUrl');
    this.#token = config.getOptionalString('token');
    this.#http = http;
    // A wrong address is told at the start, not at the first list
    apiUrl(this.#baseUrl, '');
  }

  /**
   * All items of a list.
   *
   * @throws Error when an answer is no list, or pages lead in a circle
   */
  async *list(
    path: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): AsyncIterable<unknown> {
    const guard = new PageGuard();
    const url = apiUrl(this.#baseUrl, path);
    for (const [name, value] of Object.entries({ ...query, pageSize: PAGE })) {
      url.searchParams.set(name, value);
    }
    for (;;) {
      const { body } = await this.#http.getJson(url, {
        token: this.#token,
        signal,
      });
      const page = fields(body);
      // A server in Go writes an empty list as null
      if (!Array.isArray(page.items) && !(page.items === null && !page.size)) {
        throw new Error(`${url.origin}${url.pathname} has no list of items`);
      }
      yield* items(page.items);
      const next = text(page.nextPageToken);
      if (!next) {
        return;
      }
      guard.enter(next);
      url.searchParams.set('nextPageToken', next);
    }
  }

  /** The items of a list that belongs to an item; none when that is gone by now. */
  async artifacts(
    path: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<unknown[]> {
    const all: unknown[] = [];
    try {
      for await (const artifact of this.list(path, query, signal)) {
        all.push(artifact);
      }
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        return [];
      }
      throw error;
    }
    return all;
  }
}
