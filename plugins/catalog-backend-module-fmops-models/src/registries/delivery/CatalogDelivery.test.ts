import { TestDatabases } from '@backstage/backend-test-utils';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import type { Knex } from 'knex';
import {
  startTestRegistries,
  TestCatalogEntities,
  testModel,
  type TestRegistry,
} from '../../__testUtils__/registries';
import { ListedModels, listedModel } from '../store';

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

/** A model that is on the Hub, whatever its name in the registry. */
const onHub = (
  name: string,
  huggingFaceId: string,
  spec: RegistryModel['spec'] = {},
) => testModel(name, { ...spec, source: { huggingFaceId } });

describe.each(databases.eachSupportedId())('two registries, %s', databaseId => {
  let knex: Knex;
  let catalog: TestCatalogEntities;
  let mlflow: TestRegistry;
  let hub: TestRegistry;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    catalog = new TestCatalogEntities();
    mlflow = { models: [] };
    hub = { models: [] };
  });

  afterEach(() => knex.destroy());

  const start = (registries: Record<string, TestRegistry> = { mlflow, hub }) =>
    startTestRegistries({ knex, catalog, registries });

  it('make one entity of models of one name', async () => {
    mlflow.models = [testModel('example/chat', { parameters: 8 })];
    hub.models = [testModel('Example-Chat', { contextWindow: 4096 })];
    const { read } = await start();
    await read('hub');
    await read('mlflow');

    expect(catalog.names).toEqual(['example-chat']);
    expect(catalog.named('example-chat')).toMatchObject({
      metadata: { annotations: { 'fmops.dev/registry': 'mlflow,hub' } },
      spec: {
        parameters: 8,
        contextWindow: 4096,
        registries: [{ id: 'mlflow' }, { id: 'hub' }],
      },
    });
  });

  it('make one entity of one Hugging Face id, under the name that it has already', async () => {
    mlflow.models = [onHub('support', 'EXAMPLE/Chat', { parameters: 8 })];
    hub.models = [
      onHub('example/Chat', 'example/Chat', { parameters: 9 }),
      onHub('example/Other', 'example/Other'),
    ];
    const { read } = await start();
    await read('hub');
    expect(catalog.names).toEqual(['example-chat', 'example-other']);
    await read('mlflow');

    expect(catalog.names).toEqual(['example-chat', 'example-other']);
    expect(catalog.named('example-chat').spec).toMatchObject({
      parameters: 8,
      disagreements: [{ field: 'parameters', registry: 'hub', value: '9' }],
    });
  });

  it('name a model after the first registry when both are new', async () => {
    mlflow.models = [onHub('support', 'example/Chat')];
    hub.models = [onHub('example/Chat', 'example/Chat')];
    const { readers, read } = await start();
    expect(readers).toHaveLength(2);
    await read('mlflow');
    await read('hub');

    expect(catalog.names).toEqual(['support']);
  });

  it('keep a model, and its name, while one of them has it', async () => {
    mlflow.models = [onHub('support', 'example/Chat'), testModel('x')];
    hub.models = [onHub('example/Chat', 'example/Chat')];
    const { read } = await start();
    await read('mlflow');
    await read('hub');
    mlflow.models = [testModel('x')];
    await read('mlflow');

    expect(catalog.names).toEqual(['support', 'x']);
    expect(catalog.named('support').spec.registries).toEqual([
      { id: 'hub', title: 'hub' },
    ]);
    // A newcomer of that name is another model: the old name is free for it then
    mlflow.models = [testModel('support'), testModel('x')];
    await read('mlflow');
    expect(catalog.names).toEqual(['example-chat', 'support', 'x']);
  });

  it('take a model apart when its Hugging Face id turns out to be another', async () => {
    mlflow.models = [onHub('support', 'example/Chat')];
    hub.models = [onHub('example/Chat', 'example/Chat')];
    const { read } = await start();
    await read('mlflow');
    await read('hub');
    mlflow.models = [onHub('support', 'example/Another')];
    await read('mlflow');

    expect(catalog.names).toEqual(['example-chat', 'support']);
  });

  it('never make one of two models of the same registry', async () => {
    mlflow.models = [
      onHub('blue', 'example/Chat'),
      onHub('green', 'example/Chat'),
    ];
    hub.models = [onHub('example/Chat', 'example/Chat')];
    const { read } = await start();
    await read('mlflow');
    await read('hub');

    expect(catalog.names).toEqual(['blue', 'green']);
    expect(catalog.named('blue').spec.registries).toHaveLength(2);
  });

  it('do not mix two models that only share a name', async () => {
    mlflow.models = [onHub('a/b-c', 'a/b-c')];
    hub.models = [onHub('a-b/c', 'a-b/c'), testModel('x')];
    const { read, states } = await start();
    await read('mlflow');
    await read('hub');

    expect(catalog.names).toEqual(['a-b-c', 'x']);
    expect(catalog.named('a-b-c').spec.registries).toHaveLength(1);
    expect((await states.list())[1].rejections).toEqual([
      {
        name: 'a-b/c',
        reason:
          'foundationmodel:default/a-b-c is a/b-c of registry mlflow, another model',
      },
    ]);
  });

  it('merge once more when their order changes', async () => {
    mlflow.models = [testModel('chat', { parameters: 8 })];
    hub.models = [testModel('chat', { parameters: 9 })];
    const { read } = await start();
    await read('mlflow');
    await read('hub');
    expect(catalog.named('chat').spec.parameters).toBe(8);

    const turned = await start({ hub, mlflow });
    await turned.read('mlflow');
    expect(catalog.named('chat').spec.parameters).toBe(9);
  });

  it('end with what is newest when replicas deliver at the same time', async () => {
    mlflow.models = [testModel('chat', { parameters: 8 })];
    hub.models = [testModel('chat', { contextWindow: 4096 })];
    const one = await start();
    const two = await start();
    await one.read('mlflow');

    // Between what one has read and what it gives, two gives something newer
    const apply = catalog.applyMutation.bind(catalog);
    const late = jest
      .spyOn(catalog, 'applyMutation')
      .mockImplementationOnce(async mutation => {
        late.mockImplementation(apply);
        mlflow.models = [testModel('chat', { parameters: 80 })];
        await two.read('mlflow');
        await apply(mutation);
      });
    await one.read('hub');

    expect(catalog.named('chat').spec).toMatchObject({
      parameters: 80,
      contextWindow: 4096,
    });
    expect(await knex('fmops_registry_models').where('pending', true)).toEqual(
      [],
    );
  });

  it('keep a change that comes while the one before is given to the catalog', async () => {
    mlflow.models = [testModel('chat', { parameters: 8 })];
    const { read } = await start();
    const apply = catalog.applyMutation.bind(catalog);
    const late = jest
      .spyOn(catalog, 'applyMutation')
      .mockImplementationOnce(async mutation => {
        late.mockImplementation(apply);
        await apply(mutation);
        const { metadata, ...rest } = catalog.named('chat');
        const changed = {
          ...rest,
          metadata: { ...metadata, title: 'Changed' },
        };
        await new ListedModels(knex).write(9, [
          listedModel('mlflow', 'chat', changed),
        ]);
      });
    await read('mlflow');

    expect(catalog.named('chat').metadata.title).toBe('Changed');
  });
});
