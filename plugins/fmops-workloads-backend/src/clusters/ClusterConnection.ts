import { Agent, request, type Dispatcher } from 'undici';
import type { ClusterDefinition } from './ClusterSource';
import { KubernetesError, type KubernetesStatus } from './KubernetesError';

/** Times after which a silent API server counts as lost, in milliseconds. */
export interface ConnectionTimeouts {
  connect: number;
  headers: number;
  /** Longest silence in a body: more than the minute between two bookmarks. */
  body: number;
}

const TIMEOUTS: ConnectionTimeouts = {
  connect: 5_000,
  headers: 30_000,
  body: 90_000,
};

/** One request to an API server. */
export interface ClusterRequest {
  /** Path from the API server's root, with its segments encoded. */
  path: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  contentType?: string;
  /** Default `application/json`. */
  accept?: string;
  signal?: AbortSignal;
}

/** Longest silences before an answer and in it, in milliseconds; 0 for any. */
interface Silence {
  headersTimeout?: number;
  bodyTimeout: number;
}

/** Who requests are made as. */
export interface Impersonation {
  username: string;
  groups: readonly string[];
}

/** Requests to the API server of one cluster. */
export class ClusterConnection {
  readonly cluster: ClusterDefinition;
  readonly #agent: Agent;
  readonly #timeouts: ConnectionTimeouts;
  readonly #headers: Record<string, string | string[]>;

  constructor(
    cluster: ClusterDefinition,
    timeouts: Partial<ConnectionTimeouts> = {},
    shared: {
      agent?: Agent;
      headers?: Record<string, string | string[]>;
    } = {},
  ) {
    this.cluster = cluster;
    this.#timeouts = { ...TIMEOUTS, ...timeouts };
    this.#headers = shared.headers ?? {};
    this.#agent = shared.agent ?? this.#connect();
  }

  #connect(): Agent {
    const { cluster } = this;
    return new Agent({
      connect: {
        ca: cluster.ca,
        rejectUnauthorized: !cluster.skipTLSVerify,
        timeout: this.#timeouts.connect,
      },
      headersTimeout: this.#timeouts.headers,
      bodyTimeout: this.#timeouts.body,
    });
  }

  /**
   * The same connection for requests in another's name, which the API server
   * has to allow the portal.
   */
  as({ username, groups }: Impersonation): ClusterConnection {
    return new ClusterConnection(this.cluster, this.#timeouts, {
      agent: this.#agent,
      headers: {
        'impersonate-user': username,
        ...(groups.length > 0 && { 'impersonate-group': [...groups] }),
      },
    });
  }

  /**
   * Sends a request and reads the JSON answer.
   *
   * @throws KubernetesError when the API server refuses
   */
  async json<T>(options: ClusterRequest): Promise<{ status: number; body: T }> {
    const response = await this.#send(options, this.#timeouts.body);
    return {
      status: response.statusCode,
      body: (await response.body.json()) as T,
    };
  }

  /**
   * Sends a request and leaves the body to be read as it comes.
   *
   * @param quiet - do not take silence for a lost connection
   * @throws KubernetesError when the API server refuses
   */
  async stream(
    options: ClusterRequest,
    { quiet = false } = {},
  ): Promise<Dispatcher.ResponseData['body']> {
    const response = await this.#send(options, quiet ? 0 : this.#timeouts.body);
    return response.body;
  }

  /**
   * Sends a request and leaves its answer to the caller, refusals too: they may
   * be those of a server behind the API server.
   *
   * @param options - with longest silences in milliseconds, before and in the answer
   */
  async exchange(
    options: ClusterRequest & { headersTimeout: number; bodyTimeout: number },
  ): Promise<Dispatcher.ResponseData> {
    return this.#authorized(options, options);
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #send(options: ClusterRequest, bodyTimeout: number) {
    return this.#accepted(await this.#authorized(options, { bodyTimeout }));
  }

  async #authorized(options: ClusterRequest, silence: Silence) {
    const token = await this.cluster.token();
    const response = await this.#request(options, silence, token);
    if (response.statusCode !== 401) {
      return response;
    }
    // The token was revoked, or the clocks differ: a new one may open the door
    const fresh = await this.cluster.token({ fresh: true });
    if (fresh === token) {
      return response;
    }
    await response.body.dump();
    return this.#request(options, silence, fresh);
  }

  async #request(
    options: ClusterRequest,
    { headersTimeout = this.#timeouts.headers, bodyTimeout }: Silence,
    token: string,
  ) {
    return request(this.#url(options), {
      dispatcher: this.#agent,
      method: options.method ?? 'GET',
      headers: {
        accept: options.accept ?? 'application/json',
        authorization: `Bearer ${token.trim()}`,
        ...this.#headers,
        ...(options.body === undefined
          ? {}
          : { 'content-type': options.contentType ?? 'application/json' }),
      },
      body:
        options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      headersTimeout,
      bodyTimeout,
    });
  }

  async #accepted(response: Dispatcher.ResponseData) {
    if (response.statusCode >= 300) {
      const retryAfter = response.headers['retry-after'];
      throw new KubernetesError(
        parseStatus(response.statusCode, await response.body.text()),
        typeof retryAfter === 'string' ? retryAfter : undefined,
      );
    }
    return response;
  }

  #url({ path, query = {} }: ClusterRequest): URL {
    const url = new URL(this.cluster.url);
    url.pathname = `${url.pathname.replace(/\/$/, '')}${path}`;
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) {
        url.searchParams.set(key, String(value));
      }
    }
    return url;
  }
}

// A proxy before the API server may answer with anything.
function parseStatus(code: number, text: string): KubernetesStatus {
  try {
    const { reason, message, details } = JSON.parse(text) as KubernetesStatus;
    return { code, reason, message, details };
  } catch {
    return {
      code,
      message: `The API server answered ${code}: ${text.slice(0, 200)}`,
    };
  }
}
