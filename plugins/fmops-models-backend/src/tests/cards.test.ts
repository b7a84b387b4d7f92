import { urlReaderServiceFactory } from '@backstage/backend-defaults/urlReader';
import { mockCredentials } from '@backstage/backend-test-utils';
import { startCardServer, type CardServer } from '../__testUtils__/cardServer';
import { HIDDEN, model } from '../__testUtils__/entities';
import {
  ENGINEER,
  READER,
  startModelsBackend,
} from '../__testUtils__/startModelsBackend';

const route = (name: string) => `/fmops-models/v1/models/default/${name}/card`;

let server: CardServer;
let portal: Awaited<ReturnType<typeof startModelsBackend>>;

beforeAll(async () => {
  server = await startCardServer();
  const url = server.url('/card.md');
  portal = await startModelsBackend({
    entities: [
      model('inline', { card: { text: '---\na: b\n---\n# Inline' } }),
      model('linked', { card: { url } }),
      model('large', { card: { url: server.url('/10mb') } }),
      model('elsewhere', { card: { url: 'http://elsewhere.example/a.md' } }),
      model('without'),
      model('hidden', { card: { url } }, { labels: { [HIDDEN]: 'yes' } }),
    ],
    config: { backend: { reading: { allow: [{ host: server.host }] } } },
    features: [urlReaderServiceFactory],
  });
});

afterAll(async () => {
  await portal?.backend.stop();
  await server?.stop();
});

async function card(name: string, user = READER) {
  const answer = await portal.ask(route(name), user);
  return { status: answer.status, body: await answer.json() };
}

it('hands out cards of entities and of addresses', async () => {
  expect(await card('inline')).toEqual({
    status: 200,
    body: { markdown: '# Inline' },
  });
  expect(await card('linked')).toEqual({
    status: 200,
    body: {
      markdown: '# Größe\n<b>hi</b>',
      source: server.url('/card.md'),
    },
  });
  expect((await card('large')).body).toMatchObject({ truncated: true });
});

it('tells no difference between a hidden model and none, and reads nothing for it', async () => {
  server.requests.length = 0;
  const hidden = await card('hidden');
  const none = await card('none');
  expect([hidden.status, none.status]).toEqual([404, 404]);
  expect(hidden.body.error.message.replace('hidden', 'none')).toBe(
    none.body.error.message,
  );
  expect(server.requests).toEqual([]);
  expect((await card('hidden', ENGINEER)).status).toBe(200);
});

it('says that a model has no card, and which host is to be allowed', async () => {
  expect(await card('without')).toMatchObject({
    status: 404,
    body: {
      error: {
        message: "'foundationmodel:default/without' has no model card",
      },
    },
  });
  expect(await card('elsewhere')).toMatchObject({
    status: 403,
    body: {
      error: { message: expect.stringContaining("host: 'elsewhere.example'") },
    },
  });
});

it('answers nobody who is not signed in', async () => {
  const answer = await fetch(`${portal.url}${route('inline')}`, {
    headers: { authorization: mockCredentials.none.header() },
  });
  expect(answer.status).toBe(401);
});
