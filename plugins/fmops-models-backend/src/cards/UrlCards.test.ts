import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import type { CacheService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { startCardServer, type CardServer } from '../__testUtils__/cardServer';
import { MAX_CARD_BYTES, UrlCards } from './UrlCards';

let server: CardServer;
let forbidden: CardServer;

/** Keeps everything, as the real cache does until it is full. */
function memory(): CacheService {
  const values = new Map<string, JsonValue>();
  const cache = mockServices.cache.mock();
  cache.get.mockImplementation(async key => values.get(key) as never);
  cache.set.mockImplementation(async (key, value) => {
    values.set(key, value);
  });
  return cache;
}

function createCards(timeoutMs = 5_000) {
  const config = mockServices.rootConfig({
    data: { backend: { reading: { allow: [{ host: server.host }] } } },
  });
  const reader = UrlReaders.default({
    config,
    logger: mockServices.logger.mock(),
  });
  return new UrlCards({ reader, cache: memory(), timeoutMs });
}

beforeAll(async () => {
  forbidden = await startCardServer();
  server = await startCardServer(forbidden.url('/card.md'));
});

beforeEach(() => {
  server.requests.length = 0;
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => {
  await server?.stop();
  await forbidden?.stop();
});

it('reads Markdown without front matter and control characters', async () => {
  expect(await createCards().read(server.url('/card.md'))).toEqual({
    markdown: '# Größe\n<b>hi</b>',
    truncated: false,
  });
});

it('asks once an hour, and then whether the card has changed', async () => {
  const cards = createCards();
  const first = await cards.read(server.url('/card.md'));
  await cards.read(server.url('/card.md'));
  expect(server.requests).toHaveLength(1);

  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 3_700_000);
  expect(await cards.read(server.url('/card.md'))).toEqual(first);
  expect(await cards.read(server.url('/card.md'))).toEqual(first);
  expect(server.requests.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([
    undefined,
    '"1"',
  ]);
});

it('cuts a large card off and reads no further', async () => {
  const { markdown, truncated } = await createCards().read(server.url('/10mb'));
  expect([markdown.length, truncated]).toEqual([MAX_CARD_BYTES, true]);
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(server.sent()).toBeLessThan(9_000_000);
});

it('gives up on a host that does not finish', async () => {
  await expect(createCards(300).read(server.url('/slow'))).rejects.toThrow(
    `${server.host} took too long to send the model card. Try again later.`,
  );
});

it('follows no redirect to a host that is not allowed, and names it', async () => {
  await expect(createCards().read(server.url('/redirect'))).rejects.toThrow(
    `leads on to ${forbidden.host}, which the portal may not read`,
  );
  expect(forbidden.requests).toEqual([]);
});

it('asks no host that is not allowed, and says how to allow it', async () => {
  await expect(createCards().read(forbidden.url('/card.md'))).rejects.toThrow(
    expect.objectContaining({
      name: 'NotAllowedError',
      message: expect.stringContaining(
        `backend.reading.allow: [{ host: '${forbidden.host}' }]`,
      ),
    }),
  );
  expect(forbidden.requests).toEqual([]);
});

it.each([
  ['/html', 'InputError', 'is a web page'],
  ['/binary', 'InputError', 'is no text'],
  ['/latin1', 'InputError', 'is no UTF-8 text'],
  ['/gated', 'ServiceUnavailableError', 'which answered 401 Unauthorized'],
  ['/nothing', 'InputError', 'has nothing at this address'],
])('refuses %s', async (path, name, message) => {
  const cards = createCards();
  for (const _ of [1, 2]) {
    await expect(cards.read(server.url(path))).rejects.toThrow(
      expect.objectContaining({
        name,
        message: expect.stringContaining(message),
      }),
    );
  }
  // What went wrong is not kept
  expect(server.requests).toHaveLength(2);
});

it.each(['file:///etc/passwd', 'no address', 'ftp://example.com/a'])(
  'refuses %s',
  async url => {
    await expect(createCards().read(url)).rejects.toThrow('spec.card.url');
  },
);

it('says when a host cannot be reached', async () => {
  const gone = await startCardServer();
  await gone.stop();
  const config = mockServices.rootConfig({
    data: { backend: { reading: { allow: [{ host: gone.host }] } } },
  });
  const reader = UrlReaders.default({
    config,
    logger: mockServices.logger.mock(),
  });
  await expect(
    new UrlCards({ reader, cache: memory() }).read(gone.url('/card.md')),
  ).rejects.toThrow(`could not be read from ${gone.host}. Try again later.`);
});
