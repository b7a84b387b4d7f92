import type { Entity } from '@backstage/catalog-model';
import { modelServerApi } from './modelServerApi';

const endpoint: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'support-assistant',
    namespace: 'language',
    title: 'Support assistant',
    tags: ['serving', 'authenticated'],
    annotations: {
      'fmops.dev/endpoint-url': 'https://assistant.example.com/v1',
      'fmops.dev/served-models': 'assistant, assistant-small,assistant',
    },
  },
  spec: {
    type: 'model-endpoint',
    owner: 'group:default/language-team',
    lifecycle: 'experimental',
    system: 'support',
    providesApis: ['support-assistant'],
  },
};

function changed(
  metadata: Partial<Entity['metadata']>,
  spec: Partial<Entity['spec']> = {},
): Entity {
  return {
    ...endpoint,
    metadata: { ...endpoint.metadata, ...metadata },
    spec: { ...endpoint.spec, ...spec },
  };
}

it('makes an API of type ai-model-server of an endpoint', () => {
  const api = modelServerApi(endpoint);
  const server = {
    serverType: 'openai-v1',
    serverUrl: 'https://assistant.example.com/v1',
    requiresApiKey: true,
    apiEntityRef: 'api:language/support-assistant',
    models: {
      available: ['assistant', 'assistant-small'],
      default: 'assistant',
    },
  };

  expect(api).toEqual({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: 'support-assistant-model-server',
      namespace: 'language',
      title: 'Support assistant (model server)',
      tags: ['serving', 'authenticated'],
      annotations: { 'rhdh.io/ai-asset-category': 'model-server' },
    },
    spec: {
      type: 'ai-model-server',
      lifecycle: 'experimental',
      owner: 'group:default/language-team',
      system: 'support',
      ...server,
      definition: expect.any(String),
    },
  });
  expect(JSON.parse(api!.spec.definition)).toEqual(server);
});

it('says nothing on keys and models that it does not know', () => {
  const api = modelServerApi(
    changed({
      tags: undefined,
      annotations: {
        'fmops.dev/endpoint-url': 'http://assistant.language:8000',
        'rhdh.io/serverType': 'vllm',
      },
    }),
  );
  expect(api?.spec).not.toHaveProperty('requiresApiKey');
  expect(api?.spec).not.toHaveProperty('models');
  expect(api?.spec).toMatchObject({ serverType: 'vllm' });
});

it.each([
  ['no address', changed({ annotations: {} })],
  [
    'a script for an address',
    changed({
      annotations: {
        'fmops.dev/endpoint-url': ['javascript', 'alert(1)'].join(':'),
      },
    }),
  ],
  ['another type', changed({}, { type: 'service' })],
  ['another kind', { ...endpoint, kind: 'Resource' }],
])('makes none of %s', (_, entity) => {
  expect(modelServerApi(entity)).toBeUndefined();
});

it('keeps within the length of names', () => {
  const { metadata } = modelServerApi(changed({ name: 'x'.repeat(63) }))!;
  expect(metadata.name).toHaveLength(63);
});
