import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Where an API server is. */
export interface Upstream {
  url: string;
  /** PEM certificate of its authority. */
  ca?: string;
  /** Sent in the place of the portal's, so that a fault can refuse that one. */
  token: string;
}

/** An answer in the place of the API server's. */
export interface FaultAnswer {
  status: number;
  message?: string;
  headers?: Record<string, string>;
}

/** Answers a request in the place of the API server; undefined lets it through. */
export type Fault = (
  url: URL,
  request: IncomingMessage,
) => Promise<FaultAnswer | undefined> | FaultAnswer | undefined;

/** What lies between the portal and an API server, and fails as a test says. */
export class FaultyNetwork {
  upstream: Upstream;
  fault?: Fault;
  /** Leaves the portal's token as it is, for the API server to judge. */
  passTokens = false;
  /** Lists come in pages of so many objects, whatever the portal asks for. */
  pageSize?: number;
  readonly #server: Server;
  readonly #muted = new WeakSet<ServerResponse>();
  readonly #open = new Set<ServerResponse>();
  #port = 0;
  #silent = false;

  static async start(upstream: Upstream): Promise<FaultyNetwork> {
    const network = new FaultyNetwork(upstream);
    await network.connect();
    network.#port = (network.#server.address() as AddressInfo).port;
    return network;
  }

  private constructor(upstream: Upstream) {
    this.upstream = upstream;
    this.#server = createServer((request, response) =>
      this.#answer(request, response),
    );
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Refuses connections and resets those that are open, as a server that is killed. */
  async disconnect(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async connect(): Promise<void> {
    await new Promise<void>(resolve =>
      this.#server.listen(this.#port, '127.0.0.1', resolve),
    );
  }

  /** Sends no byte more on the requests that are open. New ones are answered. */
  stall(): number {
    this.#open.forEach(response => this.#muted.add(response));
    return this.#open.size;
  }

  /** Accepts connections, sends nothing on any, and ends none, until the function is called. */
  halfOpen(): () => void {
    this.stall();
    this.#silent = true;
    return () => {
      this.#silent = false;
    };
  }

  async stop(): Promise<void> {
    if (this.#server.listening) {
      await this.disconnect();
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
    if (this.#silent) {
      this.#muted.add(response);
      return;
    }
    const url = new URL(request.url!, this.upstream.url);
    const fault = await this.fault?.(url, request);
    if (response.destroyed) {
      return;
    }
    if (fault) {
      const { status, message = 'a fault of the test', headers } = fault;
      response.writeHead(status, {
        'content-type': 'application/json',
        ...headers,
      });
      response.end(JSON.stringify({ kind: 'Status', code: status, message }));
      return;
    }
    this.#pass(url, request, response);
  }

  #pass(url: URL, request: IncomingMessage, response: ServerResponse) {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const { host: _, ...headers } = request.headers;
    const { ca, token } = this.upstream;
    if (this.pageSize && url.searchParams.has('limit')) {
      url.searchParams.set('limit', String(this.pageSize));
    }
    const authorization = this.passTokens
      ? headers.authorization
      : `Bearer ${token}`;
    const passed = send(
      url,
      { method: request.method, headers: { ...headers, authorization }, ca },
      answer => {
        response.writeHead(answer.statusCode!, answer.headers).flushHeaders();
        answer.on('data', chunk => {
          if (!this.#muted.has(response)) {
            response.write(chunk);
          }
        });
        answer.on('end', () => {
          if (!this.#muted.has(response)) {
            response.end();
          }
        });
        answer.on('error', () => response.destroy());
      },
    );
    passed.on('error', () => response.destroy());
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  }
}
