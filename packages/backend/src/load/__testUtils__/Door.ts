import { toError } from '@backstage/errors';
import { Agent, fetch as send, WebSocket } from 'undici';
import type { Replicas } from '../../__testUtils__/Replicas';
import type { Measurements } from './Measurements';
import { PORTAL_URL } from './productionPortal';

/** Of the load balancer: limits spare 127.0.0.1, where backends ask each other. */
const LOCAL_ADDRESS = '127.0.0.2';
/** All sit in one office: nothing is harder on limits that count by address. */
const OFFICE = '203.0.113.7';
const FORWARDED = {
  'x-forwarded-for': OFFICE,
  'x-forwarded-host': new URL(PORTAL_URL).host,
  'x-forwarded-proto': 'https',
};
const TIMEOUT_MS = 30_000;

const isStream = (type: string | null) =>
  type?.startsWith('text/event-stream') ?? false;
const hasBody = (status: number) => ![204, 304].includes(status);

/**
 * Stands for the load balancer before the replicas: takes them in turn, and
 * tells them who asks.
 */
export class Door {
  readonly #replicas: Replicas;
  readonly #measurements: Measurements;
  readonly #agent = new Agent({
    localAddress: LOCAL_ADDRESS,
    bodyTimeout: 0,
    headersTimeout: TIMEOUT_MS,
  });

  constructor(replicas: Replicas, measurements: Measurements) {
    this.#replicas = replicas;
    this.#measurements = measurements;
  }

  /** A browser's `fetch`, for what is below {@link PORTAL_URL}. */
  fetchFor(token: string): typeof fetch {
    return async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${token}`);
      return this.ask(new URL(String(input)), { ...init, headers });
    };
  }

  /**
   * Asks the next replica, and notes how long the answer took, whatever it is.
   *
   * @param init - a body is text
   */
  async ask(url: URL, init: RequestInit = {}): Promise<Response> {
    const { method = 'GET', headers, body, signal } = init;
    const done = this.#measurements.begin(method, url.pathname);
    const address = this.#replicas.next().url + url.pathname + url.search;
    try {
      const response = await send(address, {
        method,
        headers: { ...Object.fromEntries(new Headers(headers)), ...FORWARDED },
        body: body && String(body),
        signal,
        dispatcher: this.#agent,
        redirect: 'manual',
      });
      const { status } = response;
      this.#measurements.noteLimit(
        response.headers.get('x-ratelimit-limit'),
        response.headers.get('x-ratelimit-remaining'),
      );
      if (isStream(response.headers.get('content-type'))) {
        done(status);
        return response as unknown as Response;
      }
      // An answer is there when all of it is
      const answer = await response.text();
      done(status, answer);
      return new Response(hasBody(status) ? answer : null, {
        status,
        headers: [...response.headers],
      });
    } catch (error) {
      if (!signal?.aborted) done(0, `${error}: ${toError(error).cause}`);
      throw error;
    }
  }

  /** Opens a connection of the kind that signals come by. */
  socket(path: string, token: string): WebSocket {
    const { url } = this.#replicas.next();
    return new WebSocket(`${url.replace('http', 'ws')}${path}`, {
      protocols: token,
      headers: FORWARDED,
      dispatcher: this.#agent,
    });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }
}
