import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  apiUrl,
  hubModel,
  type ModelRegistry,
  type ModelRegistryType,
  nextLink,
  PageGuard,
  type RegistryHttp,
  type RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';

const HUB = 'https://huggingface.co';
const PAGE = '500';

/** The fields that are read: whole entries list each file of a repository. */
const EXPAND = [
  'cardData',
  'config',
  'createdAt',
  'disabled',
  'evalResults',
  'gated',
  'gguf',
  'lastModified',
  'library_name',
  'model-index',
  'pipeline_tag',
  'private',
  'safetensors',
  'sha',
  'tags',
];

/**
 * Models of one organisation or query on the Hugging Face Hub. The Hub's own
 * client is not used: it sends the token to whatever host a page links to, reads
 * answers of any size, and leaves out the network's configuration in GGUF files
 * and the results of evaluations.
 */
export class HuggingFaceRegistry implements ModelRegistry {
  readonly #url: URL;
  readonly #hub: string;
  readonly #token?: string;
  readonly #limit?: number;
  readonly #http: RegistryHttp;

  constructor(config: Config, http: RegistryHttp) {
    const query = {
      author: config.getOptionalString('author'),
      search: config.getOptionalString('search'),
    };
    if (!query.author && !query.search) {
      throw new InputError(
        'A registry of type huggingface needs author or search; the whole Hub is too large for a catalog',
      );
    }
    this.#hub = config.getOptionalString('baseUrl') ?? HUB;
    this.#token = config.getOptionalString('token');
    this.#limit = config.getOptionalNumber('limit');
    this.#http = http;
    this.#url = apiUrl(this.#hub, 'api/models');
    for (const [key, value] of Object.entries(query)) {
      if (value) {
        this.#url.searchParams.set(key, value);
      }
    }
    for (const tag of config.getOptionalStringArray('filter') ?? []) {
      this.#url.searchParams.append('filter', tag);
    }
    // The most used first, so that a limit keeps what matters
    this.#url.searchParams.set('sort', 'downloads');
    this.#url.searchParams.set('direction', '-1');
    this.#url.searchParams.set('limit', PAGE);
    EXPAND.forEach(key => this.#url.searchParams.append('expand[]', key));
  }

  async *list(signal: AbortSignal): AsyncIterable<RegistryModel> {
    const guard = new PageGuard();
    let count = 0;
    let url: URL | undefined = this.#url;
    while (url) {
      guard.enter(url.href);
      const { body, headers } = await this.#http.getJson(url, {
        token: this.#token,
        signal,
      });
      if (!Array.isArray(body)) {
        throw new Error(`${url.origin}${url.pathname} sends no list of models`);
      }
      for (const item of body) {
        if (this.#limit !== undefined && count >= this.#limit) {
          return;
        }
        count++;
        yield hubModel(item, this.#hub);
      }
      url = nextLink(headers.get('link'), url);
    }
  }
}

/** Registries of type `huggingface`. */
export const huggingFaceRegistryType: ModelRegistryType = {
  type: 'huggingface',
  create: (config, { http }) => new HuggingFaceRegistry(config, http),
};
