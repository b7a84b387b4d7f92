import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { model } from '../__testUtils__/entities';
import { READER } from '../__testUtils__/startModelsBackend';
import { fmopsModelsPlugin } from '../plugin';
import { codes, startInspections } from './__testUtils__/startInspections';

let portal: Awaited<ReturnType<typeof startInspections>>;

beforeAll(async () => {
  portal = await startInspections({
    entities: [
      model('hosted', {
        provider: 'Acme',
        source: { providerModelId: 'acme.hosted-v1' },
      }),
    ],
  });
});

afterAll(() => portal?.stop());

it('takes a hosted model by its provider and id', async () => {
  const request = { provider: 'Acme', providerModelId: 'acme.new-v1:0' };
  const found = await portal.inspect(request);
  expect(found).toMatchObject({
    name: 'acme.new-v1-0',
    spec: {
      provider: 'Acme',
      access: 'proprietary',
      source: { providerModelId: 'acme.new-v1:0' },
    },
  });
  expect(codes(found)).toEqual([['warning', 'license-unknown', 'license']]);
  const again = await portal.inspect({
    ...request,
    providerModelId: 'acme.hosted-v1',
  });
  expect(codes(again)).toContainEqual([
    'error',
    'already-registered',
    'providerModelId',
  ]);
});

it('looks only at the name when no source is given', async () => {
  expect(await portal.inspect({ name: 'free' })).toEqual({
    name: 'free',
    spec: {},
    facts: [],
    findings: [],
  });
  expect(codes(await portal.inspect({ name: 'Not a name' }))).toEqual([
    ['error', 'invalid', 'name'],
  ]);
});

it.each([
  [{}, 400],
  [{ huggingFaceId: 7 }, 400],
  [{ colour: 'red' }, 400],
  [{ uri: 'x'.repeat(1_001) }, 400],
])('refuses the request %j', async (request, status) => {
  const answer = await portal.post(request);
  expect(answer.status).toBe(status);
});

it.each([
  { huggingFaceId: 'acme/a', uri: 'file:///x' },
  { huggingFaceId: '../../admin' },
  { providerModelId: 'x' },
])('takes %j for invalid, and asks nobody', async request => {
  const before = portal.hub.requests.length;
  const { findings } = await portal.inspect(request);
  expect(findings).toEqual([
    expect.objectContaining({ severity: 'error', code: 'invalid' }),
  ]);
  expect(portal.hub.requests).toHaveLength(before);
});

describe('without the permission', () => {
  it.each([
    ['somebody', mockCredentials.user.header(READER), 403, 1],
    ['nobody', mockCredentials.none.header(), 401, 0],
    ['a plugin', mockCredentials.service.header(), 403, 1],
  ])(
    '%s makes the portal look nothing up',
    async (_, authorization, status, noted) => {
      const auditor = mockServices.auditor.mock();
      const fail = jest.fn();
      auditor.createEvent.mockResolvedValue({ success: jest.fn(), fail });
      const before = portal.hub.requests.length;
      const { server } = await startTestBackend({
        features: [
          fmopsModelsPlugin,
          catalogServiceMock.factory(),
          auditor.factory,
          mockServices.permissions.mock({
            authorize: async requests =>
              requests.map(() => ({ result: AuthorizeResult.DENY })),
          }).factory,
          mockServices.rootConfig.factory({
            data: {
              app: { baseUrl: 'http://localhost' },
              fmops: {
                models: { huggingFace: { baseUrl: portal.hub.baseUrl } },
              },
            },
          }),
        ],
      });
      const answer = await fetch(
        `http://localhost:${server.port()}/api/fmops-models/v1/inspections`,
        {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ huggingFaceId: 'acme/tiny-7b' }),
        },
      );
      expect(answer.status).toBe(status);
      expect(portal.hub.requests).toHaveLength(before);
      expect(fail).toHaveBeenCalledTimes(noted);
    },
  );
});
