import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import { startMlflowServer } from '../../__testUtils__/mlflowServer';
import {
  collect,
  startRegistryServer,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { modelVersions, registeredModels } from './__fixtures__/answers';
import { MlflowRegistry } from './MlflowRegistry';

let server: RegistryServer;

afterEach(() => server.close());

function list(config: object = {}) {
  const registry = new MlflowRegistry(
    new ConfigReader({ baseUrl: server.baseUrl, token: 't', ...config }),
    new RegistryHttpClient({ attempts: 1 }),
  );
  return collect(registry.list(new AbortController().signal));
}

it('reads models with all versions from all pages, without prompts', async () => {
  server = await startMlflowServer({
    models: registeredModels,
    versions: modelVersions,
  });
  const models = await list();

  expect(models.map(({ name }) => name)).toEqual([
    'support-assistant',
    'churn',
  ]);
  expect(models[0]).toEqual({
    name: 'support-assistant',
    title: 'support-assistant',
    description: 'Answers tickets.',
    url: `${server.baseUrl}/#/models/support-assistant`,
    annotations: {
      'mlflow.org/model-name': 'support-assistant',
      'mlflow.org/run-id': '2efba65366744e5ab9a5075a126103e8',
    },
    spec: {
      task: 'text-generation',
      modality: undefined,
      type: undefined,
      baseModel: { huggingFaceId: 'example/Base-7B', relation: 'finetune' },
      versions: [
        {
          version: '2',
          artifactUri: 'models:///m-67280db7cc984e679029678ec6b81c5b',
          stage: 'development',
          createdAt: '2026-11-21T22:55:20.756Z',
        },
        {
          version: '1',
          artifactUri: 'models:///m-33f4e971af3647759e02208cc129b074',
          stage: 'production',
          createdAt: '2026-11-21T22:55:20.124Z',
        },
      ],
    },
  });
  expect(server.requests.map(({ authorization }) => authorization)).toEqual(
    Array(4).fill('Bearer t'),
  );
});

it('goes by aliases of the configuration', async () => {
  server = await startMlflowServer({
    models: [{ name: 'm', aliases: [{ alias: 'Live', version: 3 }] }],
    versions: [
      { name: 'm', version: '3', current_stage: 'Archived' },
      { name: 'm', version: '2', current_stage: 'Staging' },
      { name: 'm', version: '1', status: 'FAILED_REGISTRATION' },
    ],
  });
  const [model] = await list({ stages: { live: 'production' } });

  expect(
    model.spec.versions?.map(({ version, stage }) => [version, stage]),
  ).toEqual([
    ['3', 'production'],
    ['2', 'staging'],
  ]);
});

it('reads the Hugging Face id that a team has put in a tag', async () => {
  const tag = (value: string) => [{ key: 'fmops.dev/hugging-face-id', value }];
  server = await startMlflowServer({
    models: [
      { name: 'a', tags: tag('example/Chat-8B') },
      { name: 'b', tags: tag('no id') },
    ],
    versions: [],
  });
  const [a, b] = await list();

  expect(a.spec.source).toEqual({ huggingFaceId: 'example/Chat-8B' });
  expect(b.spec.source).toBeUndefined();
});

it.each([
  [{ registered_models: 'none' }, /has no list of registered_models/],
  [[], /has no list of registered_models/],
  [{ registered_models: [], next_page_token: 'x' }, /a page twice/],
])('fails as a whole on %j', async (body, message) => {
  server = await startRegistryServer(() => ({ body }));
  await expect(list()).rejects.toThrow(message);
});
