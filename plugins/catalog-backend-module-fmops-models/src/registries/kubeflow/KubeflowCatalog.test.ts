import { ConfigReader } from '@backstage/config';
import { RegistryHttpClient } from '@fmops/backstage-plugin-fmops-models-node';
import {
  collect,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { expectEntities } from '../../__testUtils__/hostileAnswers';
import { startKubeflowServer } from './__fixtures__/kubeflowServer';
import { KubeflowCatalog } from './KubeflowCatalog';

let server: RegistryServer;

afterEach(() => server.close());

function list(config: object = {}) {
  const catalog = new KubeflowCatalog(
    new ConfigReader({ baseUrl: server.baseUrl, ...config }),
    new RegistryHttpClient({ attempts: 1 }),
  );
  return collect(catalog.list(new AbortController().signal));
}

it('reads models with cards, licences and addresses', async () => {
  server = await startKubeflowServer();
  const models = await list();
  const [chat, embed] = models;

  await expectEntities(models);

  expect(chat).toEqual({
    name: 'example/chat-8b-instruct',
    title: 'example/chat-8b-instruct',
    description: 'A chat model.',
    tags: ['transformers'],
    spec: {
      task: 'text-generation',
      modality: 'text',
      provider: 'Example',
      contextWindow: 8192,
      languages: ['en', 'cs'],
      license: {
        id: 'apache-2.0',
        spdx: 'Apache-2.0',
        commercialUse: 'yes',
        url: 'https://www.apache.org/licenses/LICENSE-2.0.txt',
      },
      card: { text: '# Chat 8B\n\nFor chats.' },
      source: { huggingFaceId: 'example/chat-8b-instruct' },
      versions: [
        { version: 'main', artifactUri: 'hf://example/chat-8b-instruct' },
      ],
    },
  });
  expect(embed.spec).toEqual({});
});

it('asks for one source when it is told to', async () => {
  server = await startKubeflowServer();
  await list({ source: 'example_models' });

  expect(server.requests[0].url.searchParams.get('source')).toBe(
    'example_models',
  );
});

it('refuses an address that is none', () => {
  expect(
    () =>
      new KubeflowCatalog(
        new ConfigReader({ baseUrl: 'kubeflow.example.com' }),
        new RegistryHttpClient(),
      ),
  ).toThrow('baseUrl kubeflow.example.com is no http or https address');
});
