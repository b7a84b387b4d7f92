import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMotoServer } from '@fmops/test-servers';
import recorded from '../__fixtures__/recorded.json';

const RECORDED = new Map<string, unknown>(Object.entries(recorded));

/** Moto, with recorded answers for what it does not play, and failures as the test wants them. */
export async function startEksServer() {
  const moto = await startMotoServer();
  const asked: string[] = [];
  /** Error types by method and path, or its beginning. */
  const failures = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', moto.url);
    const key = `${request.method} ${decodeURIComponent(pathname)}`;
    asked.push(key);
    const [, failure] =
      [...failures].find(([path]) => key.startsWith(path)) ?? [];
    const send = (status: number, body: string, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(body);
    if (failure) {
      const status = failure === 'ThrottlingException' ? 429 : 403;
      const text = `User: arn:aws:sts::1:assumed-role/secret-role/x is not authorized`;
      send(status, JSON.stringify({ message: text }), {
        'x-amzn-errortype': failure,
      });
      return;
    }
    if (RECORDED.has(key)) {
      send(200, JSON.stringify(RECORDED.get(key)));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization = '' } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', moto.url), {
      method: request.method,
      headers: { authorization },
      body: chunks.length ? Buffer.concat(chunks) : undefined,
    });
    const type = answer.headers.get('x-amzn-errortype');
    send(
      answer.status,
      await answer.text(),
      type ? { 'x-amzn-errortype': type } : {},
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    ...{ asked, failures, moto },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await moto.stop();
    },
  };
}
