import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An answer of a registry in a test. A text is sent as it is, the rest as JSON.
 *
 * @public
 */
export interface RegistryReply {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * A registry in a test, with what it was asked.
 *
 * @public
 */
export interface RegistryServer {
  baseUrl: string;
  requests: { url: URL; authorization?: string }[];
  close(): Promise<void>;
}

/**
 * Serves answers on a port of its own.
 *
 * @public
 */
export async function startRegistryServer(
  reply: (url: URL, request: IncomingMessage) => RegistryReply,
): Promise<RegistryServer> {
  const requests: RegistryServer['requests'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push({ url, authorization: request.headers.authorization });
    const { status = 200, headers, body } = reply(url, request);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...headers,
    });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}

/**
 * The items of an async list.
 *
 * @public
 */
export async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of list) {
    all.push(item);
  }
  return all;
}
