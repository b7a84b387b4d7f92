import { once } from 'node:events';
import http from 'node:http';
import { json } from 'node:stream/consumers';
import { startControlPlane } from './control-plane.mjs';

/**
 * Starts and breaks control planes for tests in other processes, over HTTP:
 * `POST /` starts one; `POST /<id>/<method>` calls one of the methods below
 * with a list of arguments. Answers are JSON; an error is `{ error }`, with 500.
 *
 * @param {import('./control-plane.mjs').StartControlPlaneOptions} options of all
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function serveControlPlanes(options) {
  const planes = new Map();
  let started = 0;

  const start = async () => {
    const plane = await startControlPlane(options);
    started += 1;
    planes.set(String(started), plane);
    const { url, ca, tokens } = plane;
    return { id: started, url, ca, tokens };
  };
  const call = async (id, method, args) => {
    const plane = planes.get(id);
    if (!plane || !methods[method]) throw new Error(`no ${id}/${method}`);
    if (method === 'stop') planes.delete(id);
    return methods[method](plane, ...args);
  };
  const server = http.createServer(async (request, response) => {
    const [id, method] = request.url.slice(1).split('/');
    try {
      const args = await json(request);
      const result = await (id ? call(id, method, args) : start());
      response.end(JSON.stringify(result ?? null));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ error: error.message }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.all([...planes.values()].map(plane => plane.stop()));
    },
  };
}

const methods = {
  restart: async ({ outages }, program) => {
    await outages.kill(program);
    await outages.start(program);
  },
  compact: ({ outages }) => outages.compact(),
  backUp: ({ outages }) => outages.backUp(),
  restore: ({ outages }, backup) => outages.restore(backup),
  issueToken: (plane, account, refusedAt) =>
    plane.issueToken(account, new Date(refusedAt)),
  stop: plane => plane.stop(),
};
