import {
  startRegistryServer,
  type RegistryReply,
  type RegistryServer,
} from '../testUtils';
import { RegistryHttpClient } from './RegistryHttpClient';

let server: RegistryServer;
let replies: RegistryReply[];

beforeEach(async () => {
  replies = [];
  server = await startRegistryServer(
    () => replies.shift() ?? { body: { done: true } },
  );
});

afterEach(() => server.close());

const client = new RegistryHttpClient({
  attempts: 3,
  firstDelayMs: 1,
  longestDelayMs: 2_000,
  maxBytes: 1_000,
});

const get = (signal?: AbortSignal) =>
  client.getJson(new URL('/models?secret=1', server.baseUrl), {
    token: 't0ken',
    signal,
  });

it('sends the token and answers the body', async () => {
  await expect(get()).resolves.toMatchObject({ body: { done: true } });
  expect(server.requests[0].authorization).toBe('Bearer t0ken');
});

it('asks again after 429 and 5xx', async () => {
  replies = [{ status: 429 }, { status: 503 }];
  await expect(get()).resolves.toMatchObject({ body: { done: true } });
  expect(server.requests).toHaveLength(3);
});

it('waits as long as Retry-After says', async () => {
  replies = [{ status: 429, headers: { 'retry-after': '1' } }];
  const start = Date.now();
  await get();
  expect(Date.now() - start).toBeGreaterThanOrEqual(990);
});

it('gives up when it is asked to wait too long', async () => {
  replies = [{ status: 429, headers: { 'retry-after': '3600' } }];
  await expect(get()).rejects.toThrow(
    /127\.0\.0\.1:\d+\/models answers 429 and asks to wait 3600 s/,
  );
  expect(server.requests).toHaveLength(1);
});

it('gives up after some tries, and tells no query', async () => {
  replies = Array(9).fill({ status: 500 });
  await expect(get()).rejects.toThrow(/\/models answers 500$/);
  expect(server.requests).toHaveLength(3);
});

it.each<[RegistryReply, RegExp]>([
  [{ status: 401 }, /answers 401; check the token/],
  [{ status: 403 }, /answers 403; check the token/],
  [{ status: 404 }, /answers 404; check baseUrl/],
  [
    { status: 302, headers: { location: 'http://x/y?signature=1' } },
    /redirect to http:\/\/x\/y, /,
  ],
  [{ body: '<html>' }, /no JSON/],
  [{ body: 'x'.repeat(1_001) }, /longer than 1000 bytes/],
])('takes %j for final', async (reply, message) => {
  replies = [reply];
  await expect(get()).rejects.toThrow(message);
  expect(server.requests).toHaveLength(1);
});

it('says that nobody answers', async () => {
  await server.close();
  await expect(get()).rejects.toThrow(/can't be read:.*ECONNREFUSED/);
});

it('ends when it is told to', async () => {
  replies = Array(9).fill({ status: 429, headers: { 'retry-after': '2' } });
  await expect(get(AbortSignal.timeout(100))).rejects.toThrow(
    /aborted|timeout/,
  );
});
