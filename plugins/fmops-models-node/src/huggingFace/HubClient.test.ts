import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  startRegistryServer,
  type RegistryReply,
  type RegistryServer,
} from '../testUtils';
import { HubClient } from './HubClient';

let hub: RegistryServer;
let replies: Record<string, RegistryReply>;

beforeEach(async () => {
  replies = {};
  hub = await startRegistryServer(
    ({ pathname }) => replies[pathname] ?? { status: 404 },
  );
});

afterEach(() => hub.close());

const client = (token?: string) =>
  new HubClient({ baseUrl: hub.baseUrl, token });
const { signal } = new AbortController();

it('reads a model and its files', async () => {
  replies['/api/models/org/a'] = { body: { id: 'org/a' } };
  replies['/org/a/raw/main/config.json'] = { body: { model_type: 'llama' } };

  await expect(client('t0ken').model('org/a', signal)).resolves.toEqual({
    found: true,
    body: { id: 'org/a' },
  });
  await expect(client().file('org/a', 'config.json', signal)).resolves.toEqual({
    found: true,
    body: { model_type: 'llama' },
  });
  expect(hub.requests.map(({ authorization }) => authorization)).toEqual([
    'Bearer t0ken',
    undefined,
  ]);
});

it('follows to the new name of a model', async () => {
  replies['/api/models/old/a'] = {
    status: 307,
    headers: { location: '/api/models/new/a' },
  };
  replies['/api/models/new/a'] = { body: { id: 'new/a' } };
  await expect(client().model('old/a', signal)).resolves.toMatchObject({
    body: { id: 'new/a' },
  });
});

it('goes to no other host, also with its token', async () => {
  const other = await startRegistryServer(() => ({ body: {} }));
  replies['/api/models/org/a'] = {
    status: 302,
    headers: { location: `${other.baseUrl}/x` },
  };
  await expect(client('t0ken').model('org/a', signal)).rejects.toThrow(
    /redirect to another host/,
  );
  expect(other.requests).toEqual([]);
  await other.close();
});

it('ends in circles', async () => {
  const location = '/api/models/org/a';
  replies[location] = { status: 302, headers: { location } };
  await expect(client().model('org/a', signal)).rejects.toThrow(/circles/);
});

it.each<[RegistryReply, boolean]>([
  [{ status: 404 }, false],
  [{ status: 401, headers: { 'x-error-code': 'RepoNotFound' } }, false],
  [{ status: 401, headers: { 'x-error-code': 'GatedRepo' } }, true],
  [{ status: 403, headers: { 'x-error-code': 'GatedRepo' } }, true],
])('takes %j for what is not there or gated', async (reply, gated) => {
  replies['/api/models/org/a'] = reply;
  await expect(client().model('org/a', signal)).resolves.toEqual({
    found: false,
    gated,
  });
});

it.each<[RegistryReply, RegExp]>([
  [{ status: 429 }, /answers 429; try again later/],
  [{ status: 502 }, /answers 502/],
  [{ body: '<html>' }, /no JSON/],
  [{ body: `"${'x'.repeat(10_000_001)}"` }, /longer than 10000000 bytes/],
  [
    {
      status: 401,
      headers: {
        'x-error-message': 'Invalid credentials in Authorization header',
      },
    },
    /does not know the portal's token/,
  ],
])('says that the hub is of no use', async (reply, message) => {
  replies['/api/models/org/a'] = reply;
  await expect(client().model('org/a', signal)).rejects.toThrow(message);
});

it('says that nobody answers', async () => {
  const gone = client();
  await hub.close();
  await expect(gone.model('org/a', signal)).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

it('says what broke off, and what is too long', async () => {
  const breaking = createServer((_, response) => {
    response.write('{"id":', () => response.destroy());
  });
  await new Promise<void>(resolve => {
    breaking.listen(0, '127.0.0.1', resolve);
  });
  const { port } = breaking.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  await expect(
    new HubClient({ baseUrl }).model('org/a', signal),
  ).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringContaining(`${baseUrl} can't be read`),
  });
  breaking.close();

  replies['/org/a/raw/main/config.json'] = { body: 'x'.repeat(1_000_001) };
  await expect(client().file('org/a', 'config.json', signal)).rejects.toThrow(
    /\/org\/a\/raw\/main\/config\.json: the answer is longer than 1000000 bytes/,
  );
});
