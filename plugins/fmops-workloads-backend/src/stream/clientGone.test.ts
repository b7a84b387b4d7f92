import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'express';
import { clientGone } from './clientGone';

it('aborts for clients that leave, and for those that have left', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = request({ port }).on('error', () => {});
  client.end();
  const [, response] = (await once(server, 'request')) as [unknown, Response];

  const early = clientGone(response);
  expect(early.aborted).toBe(false);
  client.destroy();
  await once(early, 'abort');
  expect(clientGone(response).aborted).toBe(true);
  server.close();
});
