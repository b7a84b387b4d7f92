import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of cards on this machine. */
export interface CardServer {
  host: string;
  url: (path: string) => string;
  /** Requests so far, with the etag that they know. */
  requests: { path: string; ifNoneMatch?: string }[];
  /** Bytes that were taken for sending. */
  sent: () => number;
  stop(): Promise<void>;
}

const CHUNK = Buffer.alloc(65_536, 'a');

function sendForever(response: ServerResponse, bytes: number) {
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= CHUNK.length;
      if (!response.write(CHUNK)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

/** Starts a server that answers as hosts of cards do, well and badly. */
export async function startCardServer(
  redirectTo?: string,
): Promise<CardServer> {
  const requests: CardServer['requests'] = [];
  let sent = 0;
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    const { 'if-none-match': ifNoneMatch } = request.headers;
    requests.push({ path, ifNoneMatch });
    response.on('close', () => {
      sent += response.socket?.bytesWritten ?? 0;
    });
    switch (path) {
      case '/card.md':
        if (ifNoneMatch === '"1"') response.writeHead(304).end();
        else {
          response.setHeader('etag', '"1"');
          response.end('---\nlicense: mit\n---\n# Größe\n\u0007<b>hi</b>');
        }
        break;
      case '/10mb':
        sendForever(response, 10_000_000);
        break;
      case '/slow':
        response.write('# Slow');
        break;
      case '/redirect':
        response.writeHead(302, { location: redirectTo }).end();
        break;
      case '/html':
        response.end('\n<!DOCTYPE html><html><script>alert(1)</script></html>');
        break;
      case '/binary':
        response.end(Buffer.from([0x47, 0x47, 0x55, 0x46, 0, 0, 0, 3]));
        break;
      case '/latin1':
        response.end(Buffer.from('Größe', 'latin1'));
        break;
      case '/gated':
        response.writeHead(401).end();
        break;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: path => `http://${host}${path}`,
    requests,
    sent: () => sent,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
