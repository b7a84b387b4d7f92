import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClusterConnection } from './ClusterConnection';

let server: Server;
let accepted: string;
let seen: (string | undefined)[];

beforeEach(async () => {
  seen = [];
  server = createServer((req, res) => {
    seen.push(req.headers.authorization);
    const status =
      req.headers.authorization === `Bearer ${accepted}` ? 200 : 401;
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ code: status, message: 'Unauthorized' }));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function connect(token: (fresh?: boolean) => string) {
  const { port } = server.address() as AddressInfo;
  return new ClusterConnection({
    name: 'training',
    url: `http://127.0.0.1:${port}`,
    token: async ({ fresh } = {}) => token(fresh),
  });
}

it('asks for a new token when the API server refuses one', async () => {
  accepted = 'new';
  const connection = connect(fresh => (fresh ? 'new' : 'revoked'));
  await expect(connection.json({ path: '/api' })).resolves.toMatchObject({
    status: 200,
  });
  expect(seen).toEqual(['Bearer revoked', 'Bearer new']);
  await connection.close();
});

it('asks once when there is no other token', async () => {
  accepted = 'another';
  const connection = connect(() => 'static');
  await expect(connection.json({ path: '/api' })).rejects.toMatchObject({
    message: expect.stringContaining('Unauthorized'),
  });
  expect(seen).toEqual(['Bearer static']);
  await connection.close();
});

it('gives up after the new token', async () => {
  accepted = 'another';
  const connection = connect(fresh => (fresh ? 'new' : 'old'));
  await expect(connection.json({ path: '/api' })).rejects.toThrow(
    'Unauthorized',
  );
  expect(seen).toEqual(['Bearer old', 'Bearer new']);
  await connection.close();
});
