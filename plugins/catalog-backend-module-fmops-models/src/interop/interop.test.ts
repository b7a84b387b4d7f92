import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { until } from '@fmops/test-servers';
import {
  startCatalog,
  type TestCatalog,
} from '../__testUtils__/catalogBackend';
import {
  aiModelResource,
  modelServer,
} from '../registries/modelServer/__fixtures__/tuple';

const endpoint: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'assistant',
    annotations: {
      'fmops.dev/endpoint-url': 'https://assistant.example.com/v1',
      'mlflow.org/model-name': 'assistant',
    },
  },
  spec: { type: 'model-endpoint', owner: 'platform', lifecycle: 'production' },
};

const scheduler = mockServices.scheduler();
let backend: TestCatalog;

beforeAll(async () => {
  backend = await startCatalog({
    entities: [modelServer, aiModelResource, endpoint],
    features: [
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
    config: {
      fmops: {
        interop: {
          modelServerApis: true,
          mlflow: { baseUrl: 'https://mlflow.example.com' },
        },
      },
      catalog: {
        providers: {
          fmopsRegistries: {
            older: { type: 'model-server', owner: 'platform' },
          },
        },
      },
    },
  });
});

afterAll(() => backend?.stop());

async function find(ref: string): Promise<Entity | undefined> {
  return backend.catalog.getEntityByRef(ref, {
    credentials: mockCredentials.service(),
  });
}

function relationsOf(entity: Entity, type: string) {
  return entity.relations
    ?.filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}

it('makes models of the older Resources, once', async () => {
  await until(async () => {
    const resource = await find('resource:default/code-7b');
    return resource && relationsOf(resource, 'dependencyOf')?.length;
  });
  await scheduler.triggerTask('RegistryEntityProvider:older:refresh');
  const model = await until(() => find('foundationmodel:default/code-7b'));

  expect(model.spec).toMatchObject({
    owner: 'group:default/platform',
    task: 'text-generation',
    source: { huggingFaceId: 'example/Code-7B' },
    servedBy: ['component:default/developer-models'],
  });
  expect(relationsOf(model, 'servedBy')).toEqual([
    'component:default/developer-models',
  ]);
  expect(model.metadata.links).toEqual([
    { url: 'https://mlflow.example.com/#/models/code', title: 'MLflow' },
  ]);

  await scheduler.triggerTask('RegistryEntityProvider:older:refresh');
  const { totalItems } = await backend.catalog.queryEntities(
    { filter: { kind: 'FoundationModel' } },
    { credentials: mockCredentials.service() },
  );
  expect(totalItems).toBe(1);
});

it('adds an API of type ai-model-server to an endpoint, and a link', async () => {
  const api = await until(() => find('api:default/assistant-model-server'));
  expect(api.spec).toMatchObject({
    type: 'ai-model-server',
    serverType: 'openai-v1',
    serverUrl: 'https://assistant.example.com/v1',
  });
  expect(relationsOf(api, 'ownedBy')).toEqual(['group:default/platform']);
  expect(relationsOf(api, 'apiProvidedBy')).toEqual([
    'component:default/assistant',
  ]);
  expect(api.metadata.annotations).toMatchObject({
    'backstage.io/managed-by-origin-location': 'test:entities',
  });
  const component = await find('component:default/assistant');
  expect(component?.metadata.links).toEqual([
    { url: 'https://mlflow.example.com/#/models/assistant', title: 'MLflow' },
  ]);
});
