import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import {
  collect,
  startRegistryServer,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { expectEntities } from '../../__testUtils__/hostileAnswers';
import { startKubeflowServer } from './__fixtures__/kubeflowServer';
import { KubeflowRegistry } from './KubeflowRegistry';

const MODELS = '/api/model_registry/v1alpha3/registered_models';
const ARTIFACTS = '/api/model_registry/v1alpha3/model_versions/11/artifacts';

let server: RegistryServer;

afterEach(() => server.close());

function list(attempts = 1) {
  const registry = new KubeflowRegistry(
    new ConfigReader({ baseUrl: server.baseUrl, token: 't' }),
    new RegistryHttpClient({ attempts, firstDelayMs: 1 }),
  );
  return collect(registry.list(new AbortController().signal));
}

it('reads models with versions and addresses from all pages', async () => {
  server = await startKubeflowServer();
  const models = await list();
  const [assistant, old, empty] = models;

  await expectEntities(models);

  expect(assistant).toEqual({
    name: 'support-assistant',
    title: 'support-assistant',
    description: 'Answers tickets.',
    tags: ['tickets'],
    spec: {
      task: 'text-generation',
      modality: 'text',
      type: 'fine-tuned',
      baseModel: { huggingFaceId: 'example/Base-7B', relation: 'finetune' },
      unverifiedFields: ['type', 'baseModel.relation'],
      license: { id: 'apache-2.0', spdx: 'Apache-2.0', commercialUse: 'yes' },
      provider: 'Example',
      languages: ['en', 'de'],
      versions: [
        {
          version: 'v2',
          artifactUri: 'oci://registry.example.com/support-assistant:2',
          stage: 'production',
          createdAt: '2025-07-20T09:53:20.000Z',
        },
        {
          version: 'v1',
          artifactUri: 's3://models/support-assistant/1',
          stage: 'archived',
          createdAt: '2025-07-20T09:51:40.000Z',
        },
      ],
    },
  });
  expect(old.spec).toMatchObject({
    lifecycle: 'deprecated',
    versions: [{ version: '1', stage: 'archived' }],
  });
  expect(empty.spec.versions).toEqual([]);
  expect(new Set(server.requests.map(r => r.authorization))).toEqual(
    new Set(['Bearer t']),
  );
});

it('asks again when it is told to wait', async () => {
  server = await startKubeflowServer({
    [MODELS]: { status: 429, headers: { 'retry-after': '0' } },
    [ARTIFACTS]: { status: 503 },
  });
  await expect(list(2)).resolves.toHaveLength(3);
});

it('takes a version that has gone in the meantime for one without artifacts', async () => {
  server = await startKubeflowServer({ [ARTIFACTS]: { status: 404 } });
  const [assistant] = await list();

  expect(assistant.spec.versions?.[1]).toMatchObject({ version: 'v1' });
  expect(assistant.spec.versions?.[1].artifactUri).toBeUndefined();
});

it.each([
  [MODELS, { status: 401 }, /registered_models answers 401; check the token/],
  [MODELS, { status: 404 }, /answers 404; check baseUrl/],
  [MODELS, { status: 500 }, /answers 500/],
  [ARTIFACTS, { status: 503 }, /artifacts answers 503/],
  [ARTIFACTS, { body: '<html>' }, /no JSON/],
  [ARTIFACTS, { body: { items: 'none' } }, /has no list of items/],
  [MODELS, { body: { items: null, size: 3 } }, /has no list of items/],
])('fails as a whole when %s answers %j', async (path, reply, message) => {
  server = await startKubeflowServer({ [path]: reply });
  await expect(list()).rejects.toThrow(message);
});

it('ends a list that leads in a circle', async () => {
  server = await startRegistryServer(() => ({
    body: { items: [], nextPageToken: 'again' },
  }));
  await expect(list()).rejects.toThrow(/a page twice/);
});

it('takes a list without items for an empty one', async () => {
  server = await startRegistryServer(() => ({
    body: { items: null, size: 0, pageSize: 100, nextPageToken: '' },
  }));
  await expect(list()).resolves.toEqual([]);
});
