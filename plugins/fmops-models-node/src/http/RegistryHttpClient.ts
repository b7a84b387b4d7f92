import { setTimeout as sleep } from 'node:timers/promises';
import {
  isError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type {
  RegistryAnswer,
  RegistryHttp,
  RegistryRequest,
} from '../registries';
import { readBody } from './readBody';
import { retryAfterMs } from './retryAfter';

/**
 * Limits of requests to registries.
 *
 * @public
 */
export interface RegistryHttpLimits {
  /** Tries of one request. */
  attempts: number;
  /** Longest wait before the second try; it doubles each time. */
  firstDelayMs: number;
  /** Longest wait between two tries. A registry that asks for more has failed. */
  longestDelayMs: number;
  /** Of one try, with its body. */
  timeoutMs: number;
  /** Of one body. */
  maxBytes: number;
}

const LIMITS: RegistryHttpLimits = {
  attempts: 5,
  firstDelayMs: 1_000,
  longestDelayMs: 300_000,
  timeoutMs: 60_000,
  maxBytes: 50_000_000,
};

class Again extends Error {
  constructor(readonly reason: Error, readonly afterMs?: number) {
    super(reason.message);
  }
}

/** An address without its query, which may hold a signature. */
function withoutQuery(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function refusal(url: URL, { status, headers }: Response): Error {
  const where = withoutQuery(url);
  if (status === 401 || status === 403) {
    return new NotAllowedError(
      `${where} answers ${status}; check the token of this registry and its rights`,
    );
  }
  if (status === 404) {
    return new NotFoundError(
      `${where} answers 404; check baseUrl of this registry`,
    );
  }
  if (status >= 300 && status < 400) {
    const location = headers.get('location') ?? '';
    const target = URL.canParse(location, url)
      ? withoutQuery(new URL(location, url))
      : 'no address';
    return new Error(
      `${where} answers with a redirect to ${target}, which is not followed; set baseUrl to the final address`,
    );
  }
  return new Error(`${where} answers ${status}`);
}

/**
 * Reads JSON from registries, patiently and within limits.
 *
 * @public
 */
export class RegistryHttpClient implements RegistryHttp {
  readonly #limits: RegistryHttpLimits;

  constructor(limits: Partial<RegistryHttpLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  async getJson(
    url: URL,
    request: RegistryRequest = {},
  ): Promise<RegistryAnswer> {
    const { attempts, firstDelayMs, longestDelayMs } = this.#limits;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#try(url, request);
      } catch (error) {
        request.signal?.throwIfAborted();
        if (!(error instanceof Again)) {
          throw error;
        }
        const { reason, afterMs = 0 } = error;
        if (attempt >= attempts || afterMs > longestDelayMs) {
          throw reason;
        }
        const backoff = firstDelayMs * 2 ** (attempt - 1) * Math.random();
        await sleep(
          Math.min(Math.max(backoff, afterMs), longestDelayMs),
          undefined,
          { signal: request.signal },
        );
      }
    }
  }

  async #try(
    url: URL,
    { token, signal }: RegistryRequest,
  ): Promise<RegistryAnswer> {
    const { timeoutMs, maxBytes } = this.#limits;
    const where = withoutQuery(url);
    const deadline = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let body: string;
    try {
      response = await fetch(url, {
        headers: {
          accept: 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      body = await readBody(response, maxBytes);
    } catch (error) {
      if (isError(error) && error.name === 'BodyTooLargeError') {
        throw new Error(`${where}: ${error.message}`);
      }
      throw new Again(
        new ServiceUnavailableError(
          `${where} can't be read: ${stringifyError(
            isError(error) && error.cause ? error.cause : error,
          )}`,
        ),
      );
    }
    const { status, headers } = response;
    if (status === 429 || status >= 500) {
      const afterMs = retryAfterMs(headers.get('retry-after'));
      throw new Again(
        new ServiceUnavailableError(
          `${where} answers ${status}${
            afterMs ? ` and asks to wait ${Math.ceil(afterMs / 1000)} s` : ''
          }`,
        ),
        afterMs,
      );
    }
    if (!response.ok) {
      throw refusal(url, response);
    }
    try {
      return { body: JSON.parse(body), headers };
    } catch {
      throw new Error(`${where} answers ${status}, but with no JSON`);
    }
  }
}
