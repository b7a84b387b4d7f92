import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  FMOPS_API_VERSION,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { fmopsModelRegistriesExtensionPoint } from '@fmops/backstage-plugin-fmops-models-node';
import { until } from '@fmops/test-servers';
import {
  startCatalog,
  type TestCatalog,
} from '../__testUtils__/catalogBackend';
import {
  startMlflowServer,
  type MlflowContent,
} from '../__testUtils__/mlflowServer';
import {
  startRegistryServer,
  type RegistryServer,
} from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import { modelVersions, registeredModels } from './mlflow/__fixtures__/answers';

/** A source from outside this package, as the README of the node library shows it. */
const shelfModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'model-shelf',
  register(env) {
    env.registerInit({
      deps: { registries: fmopsModelRegistriesExtensionPoint },
      async init({ registries }) {
        registries.addRegistry({
          type: 'shelf',
          create: (config, { http }) => ({
            async *list(signal) {
              const url = new URL('/models', config.getString('baseUrl'));
              const { body } = await http.getJson(url, { signal });
              for (const { id, task } of body as {
                id: string;
                task: string;
              }[]) {
                yield { name: id, spec: { task, modality: 'text' } };
              }
            },
          }),
        });
      },
    });
  },
});

const handWritten: Entity = {
  apiVersion: FMOPS_API_VERSION,
  kind: 'FoundationModel',
  metadata: { name: 'taken', title: 'By hand' },
  spec: {
    type: 'base',
    owner: 'platform',
    lifecycle: 'production',
    provider: 'Example',
    access: 'open',
    license: {},
    modality: 'text',
    task: 'text-generation',
  },
};

const annotated: Entity = {
  ...handWritten,
  metadata: {
    name: 'described-by-hand',
    annotations: { 'mlflow.org/model-name': 'annotated' },
  },
};

const content: MlflowContent = {
  models: [...registeredModels, { name: 'taken' }, { name: 'annotated' }],
  versions: modelVersions,
};
let onShelf: object[] = [
  { id: 'shelf/Model A', task: 'summarization' },
  { id: 'broken', task: 7 },
];
const scheduler = mockServices.scheduler();
let mlflow: RegistryServer;
let shelf: RegistryServer;
let backend: TestCatalog;

beforeAll(async () => {
  mlflow = await startMlflowServer(content);
  shelf = await startRegistryServer(() => ({ body: onShelf }));
  backend = await startCatalog({
    entities: [handWritten, annotated],
    features: [
      shelfModule,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
    config: {
      catalog: {
        providers: {
          fmopsRegistries: {
            company: {
              type: 'mlflow',
              baseUrl: mlflow.baseUrl,
              owner: 'ml-platform',
            },
            shelf: { type: 'shelf', baseUrl: shelf.baseUrl, owner: 'platform' },
          },
        },
      },
    },
  });
  await until(() => find('taken', () => true));
});

afterAll(async () => {
  await backend?.stop();
  await mlflow.close();
  await shelf.close();
});

async function find(
  name: string,
  matches: (entity: FoundationModelEntity) => boolean,
): Promise<FoundationModelEntity | undefined> {
  const entity = (await backend.catalog.getEntityByRef(
    `foundationmodel:default/${name}`,
    { credentials: mockCredentials.service() },
  )) as FoundationModelEntity | undefined;
  return entity && matches(entity) ? entity : undefined;
}

const refresh = (id: string) =>
  scheduler.triggerTask(`RegistryEntityProvider:${id}:refresh`);

const stages = ({ spec }: FoundationModelEntity) =>
  spec.versions?.map(({ version, stage }) => `${version} ${stage}`).join(', ');

it('brings models to the catalog, moves their stage with an alias, and keeps them when the registry is gone', async () => {
  await refresh('company');
  const first = await until(() =>
    find('support-assistant', entity => !!entity.relations?.length),
  );
  expect(stages(first)).toBe('2 development, 1 production');
  expect(first.relations).toContainEqual({
    type: 'ownedBy',
    targetRef: 'group:default/ml-platform',
  });

  content.models = content.models.map(model => ({
    ...model,
    ...('aliases' in model && {
      aliases: [{ alias: 'champion', version: '2' }],
    }),
  }));
  await refresh('company');
  await until(() =>
    find(
      'support-assistant',
      entity => stages(entity) === '2 production, 1 development',
    ),
  );

  content.models = [];
  await refresh('company');
  await expect(find('support-assistant', () => true)).resolves.toBeDefined();
});

it('leaves a model that was written by hand alone', async () => {
  const taken = await find('taken', () => true);

  expect(taken?.metadata.title).toBe('By hand');
  expect(
    taken?.metadata.annotations?.['backstage.io/managed-by-location'],
  ).toBe('test:entities');
});

it('adds no second entity for a model that one written by hand names', async () => {
  expect(await find('described-by-hand', () => true)).toBeDefined();
  expect(await find('annotated', () => true)).toBeUndefined();
});

it('takes a source of another module', async () => {
  await refresh('shelf');
  const model = await until(() => find('shelf-model-a', () => true));

  expect(model.spec.task).toBe('summarization');
  await expect(find('broken', () => true)).resolves.toBeUndefined();
});

it('keeps a model whose registry starts to send garbage', async () => {
  onShelf = [{ id: 'shelf/Model A', task: ['<script>'] }];
  await refresh('shelf');
  await refresh('shelf');
  const model = await find('shelf-model-a', () => true);

  expect(model?.spec.task).toBe('summarization');
});

it('does not start with a type that nobody has added', async () => {
  await expect(
    startCatalog({
      config: {
        catalog: {
          providers: { fmopsRegistries: { x: { type: 'y', owner: 'z' } } },
        },
      },
    }),
  ).rejects.toThrow(
    /fmopsRegistries\.x\.type is y, and there is no such registry; there are .*huggingface, .*mlflow/,
  );
});
