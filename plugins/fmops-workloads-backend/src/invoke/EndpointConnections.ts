import { isIP } from 'node:net';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { Agent, request, type Dispatcher } from 'undici';
import type { ClusterRegistry } from '../clusters';
import { assertReachable, guardedLookup, type Reach } from './addressRules';
import {
  basePathOf,
  type EndpointAddress,
  type NetworkAddress,
  type ServiceAddress,
} from './EndpointAddress';
import { KnownHosts } from './KnownHosts';

/** A request to an endpoint. */
export interface EndpointRequest {
  /** Of the OpenAI API, such as `/v1/chat/completions`. */
  path: string;
  /** Sent as JSON; without it the request is a GET. */
  body?: unknown;
  signal: AbortSignal;
}

/** Silence after which an endpoint counts as hung, in milliseconds. */
const TIMES = { headersTimeout: 180_000, bodyTimeout: 60_000 };
const CONNECT_MS = 5_000;
const ACCEPT = 'text/event-stream, application/json';

/**
 * Sends requests to endpoints: through the API server of their cluster, or by
 * their own address, where the rules allow that. Nothing of the caller's
 * request is passed on but its path and body; redirects are not followed.
 */
export class EndpointConnections {
  readonly #clusters: ClusterRegistry;
  readonly #hosts: KnownHosts;
  readonly #agents: Record<Reach, Agent>;

  constructor(options: {
    clusters: ClusterRegistry;
    config: RootConfigService;
  }) {
    this.#clusters = options.clusters;
    this.#hosts = new KnownHosts(options.config);
    const agent = (reach: Reach) =>
      new Agent({
        connect: { lookup: guardedLookup(reach), timeout: CONNECT_MS },
      });
    this.#agents = { public: agent('public'), private: agent('private') };
  }

  /**
   * @returns the answer, whatever its status; its body must be read or destroyed
   * @throws NotAllowedError where the address is out of reach
   */
  async send(
    address: EndpointAddress,
    { path, body, signal }: EndpointRequest,
  ): Promise<Dispatcher.ResponseData> {
    const options = {
      ...TIMES,
      method: body === undefined ? ('GET' as const) : ('POST' as const),
      body,
      signal,
    };
    return address.via === 'cluster'
      ? this.#clusters.get(address.cluster).connection.exchange({
          ...options,
          path: proxyPath(address, path),
          accept: ACCEPT,
        })
      : this.#direct(address, path, options);
  }

  async close(): Promise<void> {
    await Promise.all(
      Object.values(this.#agents).map(agent => agent.destroy()),
    );
  }

  async #direct(
    { url, claimed }: NetworkAddress,
    path: string,
    options: Omit<EndpointRequest, 'path'> & { method: 'GET' | 'POST' },
  ) {
    const known = this.#hosts.find(url.host);
    if (!known && (claimed || url.protocol !== 'https:')) {
      throw new NotAllowedError(
        claimed
          ? `${url.host} is not among the model servers that the portal may ask. A platform engineer can add it to fmops.workloads.endpoints.hosts.`
          : `${url.host} is reached without encryption. Give the endpoint an https address, or ask a platform engineer to add the host to fmops.workloads.endpoints.hosts.`,
      );
    }
    if (
      known &&
      url.protocol !== 'https:' &&
      Object.keys(known.headers).length &&
      !known.insecure
    ) {
      throw new NotAllowedError(
        `${url.host} is reached without encryption, and the headers that are configured for it, such as a key, would be seen on the way. Give the endpoint an https address, or ask a platform engineer to allow it with insecure: true in fmops.workloads.endpoints.hosts.`,
      );
    }
    const reach: Reach = known ? 'private' : 'public';
    // Connections to plain addresses look no name up.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal)) assertReachable(url.host, literal, reach);
    const target = new URL(url.origin);
    target.pathname = `${basePathOf(url)}${path}`;
    const { body, ...rest } = options;
    return request(target, {
      ...rest,
      dispatcher: this.#agents[reach],
      headers: {
        accept: ACCEPT,
        'accept-encoding': 'identity',
        ...known?.headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}

function proxyPath(
  { namespace, service, scheme, port, basePath }: ServiceAddress,
  path: string,
): string {
  return `/api/v1/namespaces/${namespace}/services/${scheme}:${service}:${port}/proxy${basePath}${path}`;
}
