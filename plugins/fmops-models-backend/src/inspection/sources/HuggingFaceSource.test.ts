import { hiddenModel, model } from '../../__testUtils__/entities';
import { READER } from '../../__testUtils__/startModelsBackend';
import {
  codes,
  CONFIG,
  startInspections,
} from '../__testUtils__/startInspections';

let portal: Awaited<ReturnType<typeof startInspections>>;

const tiny = {
  id: 'acme/tiny-7b',
  sha: '0123456789abcdef0123456789abcdef01234567',
  gated: false,
  pipeline_tag: 'text-generation',
  tags: ['license:apache-2.0'],
  cardData: { license: 'apache-2.0', base_model: 'acme/base' },
  safetensors: { total: 7_000 },
};

beforeAll(async () => {
  portal = await startInspections({
    entities: [
      model('base', { source: { huggingFaceId: 'acme/base' } }),
      hiddenModel('secret', { source: { huggingFaceId: 'acme/secret' } }),
    ],
  });
});

afterAll(() => portal?.stop());

beforeEach(() => {
  portal.state.replies = {
    '/api/models/acme/tiny-7b': { body: tiny },
    '/acme/tiny-7b/raw/main/config.json': { body: CONFIG },
  };
});

it('reads the facts, tells where, and links the base model', async () => {
  const found = await portal.inspect({ huggingFaceId: 'acme/tiny-7b' });
  expect(found).toMatchObject({
    name: 'tiny-7b',
    title: 'tiny-7b',
    url: `${portal.hub.baseUrl}/acme/tiny-7b`,
    spec: {
      type: 'fine-tuned',
      provider: 'acme',
      access: 'open',
      license: { id: 'apache-2.0', commercialUse: 'yes' },
      parameters: 7_000,
      contextWindow: 2048,
      architecture: { type: 'decoder', layers: 2 },
      baseModel: {
        ref: 'foundationmodel:default/base',
        huggingFaceId: 'acme/base',
      },
    },
    findings: [],
  });
  expect(found.facts).toEqual(
    expect.arrayContaining([
      { field: 'parameters', from: 'Hugging Face Hub' },
      { field: 'contextWindow', from: 'config.json' },
    ]),
  );
  expect(portal.hub.requests.at(-1)?.authorization).toBe('Bearer t0ken');
});

it('tells of a dead id', async () => {
  const found = await portal.inspect({ huggingFaceId: 'acme/gone' });
  expect(codes(found)).toEqual([['error', 'not-found', 'huggingFaceId']]);
  expect(found.spec).toEqual({});
});

it('tells of a gated model without access', async () => {
  portal.state.replies = {
    '/api/models/acme/tiny-7b': { body: { ...tiny, gated: 'manual' } },
    '/acme/tiny-7b/raw/main/config.json': {
      status: 403,
      headers: { 'x-error-code': 'GatedRepo' },
    },
  };
  const found = await portal.inspect({ huggingFaceId: 'acme/tiny-7b' });
  expect(found.spec.access).toBe('gated');
  expect(codes(found)).toEqual([
    ['warning', 'gated-without-access', 'huggingFaceId'],
  ]);
});

it('leaves out a configuration that is no JSON, and says so', async () => {
  portal.state.replies = {
    '/api/models/acme/tiny-7b': { body: tiny },
    '/acme/tiny-7b/raw/main/config.json': { body: '{"rope_theta": NaN}' },
  };
  const found = await portal.inspect({ huggingFaceId: 'acme/tiny-7b' });
  expect(found.spec.architecture).toBeUndefined();
  expect(codes(found)).toContainEqual([
    'warning',
    'unreadable',
    'huggingFaceId',
  ]);
});

it('tells of a licence that is not known, and of a base that is missing', async () => {
  portal.state.replies['/api/models/acme/tiny-7b'] = {
    body: {
      ...tiny,
      tags: [],
      cardData: { license: 'acme-terms', base_model: 'acme/elsewhere' },
    },
  };
  const found = await portal.inspect({ huggingFaceId: 'acme/tiny-7b' });
  expect(codes(found)).toEqual([
    ['info', 'base-not-in-catalog', 'baseModel'],
    ['warning', 'license-unknown', 'license'],
  ]);
});

it('tells of a model that is in the catalog already, also by an old id', async () => {
  portal.state.replies['/api/models/old/base'] = {
    status: 307,
    headers: { location: '/api/models/acme/base' },
  };
  portal.state.replies['/api/models/acme/base'] = {
    body: { ...tiny, id: 'acme/base' },
  };
  const { findings } = await portal.inspect({
    huggingFaceId: 'old/base',
    name: 'new-name',
  });
  expect(findings).toContainEqual({
    severity: 'error',
    code: 'already-registered',
    field: 'huggingFaceId',
    message: 'This model is in the catalog already, as base.',
    entityRef: 'foundationmodel:default/base',
  });
  expect(findings).toContainEqual(
    expect.objectContaining({ severity: 'info', code: 'renamed' }),
  );
});

it('tells nothing of what the caller may not read but that its name is taken', async () => {
  portal.state.replies['/api/models/acme/secret'] = {
    body: { ...tiny, id: 'acme/secret' },
  };
  const request = { huggingFaceId: 'acme/secret' };
  expect(codes(await portal.inspect(request))).toEqual([
    ['error', 'name-taken', 'name'],
    ['error', 'already-registered', 'huggingFaceId'],
  ]);
  const { findings } = await portal.inspect(request, READER);
  expect(findings).toEqual([
    {
      severity: 'error',
      code: 'name-taken',
      field: 'name',
      message: 'The name secret is taken. Choose another one.',
    },
  ]);
  expect(
    codes(await portal.inspect({ ...request, name: 'other' }, READER)),
  ).toEqual([]);
});

it('tells of a hub that is of no use', async () => {
  portal.state.replies['/api/models/acme/tiny-7b'] = { status: 503 };
  const found = await portal.inspect({ huggingFaceId: 'acme/tiny-7b' });
  expect(codes(found)).toEqual([['error', 'unavailable', 'huggingFaceId']]);
});
