import {
  isError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import { apiUrl } from '../http/apiUrl';
import { BodyTooLargeError, readBody } from '../http/readBody';

/**
 * Where the Hugging Face Hub is, and as whom.
 *
 * @public
 */
export interface HubOptions {
  /** Default: https://huggingface.co */
  baseUrl?: string;
  /** Sent to the hub alone. */
  token?: string;
}

/**
 * What the hub answers: JSON; that there is no such thing, which it also says of
 * private ones; or that terms must be accepted first.
 *
 * @public
 */
export type HubAnswer =
  | { found: true; body: unknown }
  | { found: false; gated: boolean };

const DEFAULT_BASE_URL = 'https://huggingface.co';
const MOST_REDIRECTS = 3;
const MODEL_MAX_BYTES = 10_000_000;
const FILE_MAX_BYTES = 1_000_000;

/**
 * Reads single models and their small files from the Hugging Face Hub. Follows
 * redirects on the hub itself, which it gives for models that were renamed, and
 * no others.
 *
 * @public
 */
export class HubClient {
  readonly baseUrl: string;
  readonly #token?: string;

  constructor({ baseUrl = DEFAULT_BASE_URL, token }: HubOptions = {}) {
    this.baseUrl = apiUrl(baseUrl, '').href;
    this.#token = token;
  }

  /** What the hub knows of a model, by its id `owner/name`. */
  async model(id: string, signal: AbortSignal): Promise<HubAnswer> {
    return this.#get(`api/models/${path(id)}`, MODEL_MAX_BYTES, signal);
  }

  /** A file with JSON of a model's repository, at most 1 MB. */
  async file(
    id: string,
    name: string,
    signal: AbortSignal,
  ): Promise<HubAnswer> {
    return this.#get(`${path(id)}/raw/main/${name}`, FILE_MAX_BYTES, signal);
  }

  async #get(
    from: string,
    maxBytes: number,
    signal: AbortSignal,
  ): Promise<HubAnswer> {
    let url = apiUrl(this.baseUrl, from);
    const { origin } = url;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await this.#fetch(url, signal);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || !location) {
        return answer(response, url, maxBytes);
      }
      await response.body?.cancel();
      const next = URL.canParse(location, url) && new URL(location, url);
      if (!next || next.origin !== origin) {
        throw new ServiceUnavailableError(
          `${origin} answers with a redirect to another host, which is not followed`,
        );
      }
      url = next;
    }
    throw new ServiceUnavailableError(`${origin} redirects in circles`);
  }

  async #fetch(url: URL, signal: AbortSignal): Promise<Response> {
    try {
      return await fetch(url, {
        headers: {
          accept: 'application/json',
          ...(this.#token && { authorization: `Bearer ${this.#token}` }),
        },
        redirect: 'manual',
        signal,
      });
    } catch (error) {
      throw brokenConnection(url, error);
    }
  }
}

function brokenConnection({ origin }: URL, error: unknown): Error {
  return new ServiceUnavailableError(
    `${origin} can't be read: ${stringifyError(
      isError(error) && error.cause ? error.cause : error,
    )}`,
  );
}

function path(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

async function bodyOf(
  response: Response,
  url: URL,
  maxBytes: number,
): Promise<string> {
  try {
    return await readBody(response, maxBytes);
  } catch (error) {
    throw error instanceof BodyTooLargeError
      ? new BodyTooLargeError(`${url.origin}${url.pathname}: ${error.message}`)
      : brokenConnection(url, error);
  }
}

async function answer(
  response: Response,
  url: URL,
  maxBytes: number,
): Promise<HubAnswer> {
  const { status, headers } = response;
  const { origin, pathname } = url;
  if (response.ok) {
    const body = await bodyOf(response, url, maxBytes);
    try {
      return { found: true, body: JSON.parse(body) };
    } catch {
      throw new ServiceUnavailableError(
        `${origin}${pathname} answers with no JSON`,
      );
    }
  }
  await response.body?.cancel();
  if (headers.get('x-error-message')?.startsWith('Invalid credentials')) {
    throw new ServiceUnavailableError(
      `${origin} does not know the portal's token; a platform engineer has to renew it`,
    );
  }
  // Without a token the hub answers 401 for what is not there
  if ([401, 403, 404].includes(status)) {
    const gated = status === 403 || headers.get('x-error-code') === 'GatedRepo';
    return { found: false, gated };
  }
  throw new ServiceUnavailableError(
    `${origin} answers ${status}; try again later`,
  );
}
