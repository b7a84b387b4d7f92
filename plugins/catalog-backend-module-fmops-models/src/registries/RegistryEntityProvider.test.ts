import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import type { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import { RegistryEntityProvider } from './RegistryEntityProvider';
import { readRegistrySettings } from './RegistrySettings';

const ref = (name: string) => `foundationmodel:default/${name}`;
const model = (name: string): RegistryModel => ({ name, spec: {} });

async function setUp(config: object = {}) {
  const mutations: EntityProviderMutation[] = [];
  const logger = mockServices.logger.mock();
  const state = {
    models: [] as RegistryModel[],
    error: undefined as Error | undefined,
    before: [] as string[],
    taken: new Map<string, string>(),
  };
  const provider = new RegistryEntityProvider({
    settings: readRegistrySettings(
      'test',
      new ConfigReader({ type: 'x', owner: 'platform', ...config }),
    ),
    registry: {
      async *list() {
        yield* state.models;
        if (state.error) {
          throw state.error;
        }
      },
    },
    known: {
      ofRegistry: async () => new Set(state.before.map(ref)),
      locations: async () => state.taken,
      originals: async refs =>
        refs.map(entityRef => ({
          apiVersion: 'v1',
          kind: 'FoundationModel',
          metadata: { name: `${entityRef.split('/')[1]}-as-before` },
        })),
    },
    schedule: { run: async () => {} },
    logger,
  });
  await provider.connect({
    applyMutation: async mutation => {
      mutations.push(mutation);
    },
    refresh: async () => {},
  });
  return {
    state,
    logger,
    provider,
    mutations,
    async names() {
      await provider.refresh(new AbortController().signal);
      const last = mutations.pop();
      return last?.type === 'full'
        ? last.entities.map(({ entity }) => entity.metadata.name)
        : 'no change';
    },
  };
}

it('delivers what is included, owned as configured', async () => {
  const { state, provider, mutations } = await setUp({
    include: ['team-*'],
    exclude: ['*-test'],
    owners: [{ match: 'team-vision-*', owner: 'user:someone' }],
  });
  state.models = ['team-a', 'team-vision-b', 'team-test', 'other'].map(model);
  await provider.refresh(new AbortController().signal);

  expect(mutations).toEqual([
    {
      type: 'full',
      entities: [
        ['team-a', 'group:default/platform'],
        ['team-vision-b', 'user:default/someone'],
      ].map(([name, owner]) => ({
        locationKey: 'fmops-registry:test',
        entity: expect.objectContaining({
          metadata: expect.objectContaining({
            name,
            annotations: {
              'backstage.io/managed-by-location': `fmops-registry:test/${name}`,
              'backstage.io/managed-by-origin-location': `fmops-registry:test/${name}`,
              'fmops.dev/registry': 'test',
            },
          }),
          spec: expect.objectContaining({ owner }),
        }),
      })),
    },
  ]);
});

it('changes nothing when a list fails in its middle, and says so', async () => {
  const { state, names, provider, logger } = await setUp();
  state.models = [model('a')];
  await names();
  state.error = new Error('connection reset');

  await expect(names()).resolves.toBe('no change');
  expect(provider.health()).toMatchObject({
    state: 'failing',
    error: 'Error: connection reset',
    delivered: 1,
  });
  expect(logger.error).toHaveBeenCalledWith(
    'Registry test was not read, the catalog keeps its models as they are: Error: connection reset',
  );

  state.error = undefined;
  await expect(names()).resolves.toEqual(['a']);
  expect(provider.health()).toMatchObject({ state: 'ok', delivered: 1 });
  expect(provider.health().error).toBeUndefined();
});

it('takes a list that has lost most models for a failed one', async () => {
  const { state, names, provider } = await setUp();
  state.before = ['a', 'b', 'c', 'd'];

  await expect(names()).resolves.toBe('no change');
  expect(provider.health().error).toMatch(/lacks 4 of 4 models/);

  state.models = ['a', 'b'].map(model);
  await expect(names()).resolves.toEqual(['a', 'b']);
});

it('removes more when it is told to, or when the configuration excludes them', async () => {
  const { state, names } = await setUp({ maxRemovalPercentage: 100 });
  state.before = ['a'];
  await expect(names()).resolves.toEqual([]);

  const other = await setUp({ exclude: ['*'] });
  other.state.before = ['a'];
  other.state.models = [model('a')];
  await expect(other.names()).resolves.toEqual([]);
});

it('keeps a model whose answer is no longer valid as it was', async () => {
  const { state, names, provider } = await setUp();
  state.before = ['a', 'b'];
  state.models = [
    { name: 'a', spec: { parameters: -1 } },
    { name: 'c', spec: { parameters: -1 } },
    model('b'),
  ];

  await expect(names()).resolves.toEqual(['b', 'a-as-before']);
  expect(provider.health().rejections).toEqual([
    { name: 'a', reason: expect.stringMatching(/parameters must be >= 1/) },
    { name: 'c', reason: expect.stringMatching(/parameters must be >= 1/) },
  ]);
});

it('removes nothing while the list has something without a name', async () => {
  const { state, names } = await setUp();
  state.before = ['a', 'b'];
  state.models = [model('b'), {} as RegistryModel];

  await expect(names()).resolves.toEqual(['b', 'a-as-before']);
});

it('leaves entities of other sources alone, and tells of it once', async () => {
  const { state, names, logger } = await setUp();
  state.models = ['a', 'b'].map(model);
  state.taken.set(ref('a'), 'url:https://example.com/a.yaml');

  await expect(names()).resolves.toEqual(['b']);
  await names();
  expect(logger.warn).toHaveBeenCalledTimes(1);
  expect(logger.warn).toHaveBeenCalledWith(
    'Registry test: "a" is not in the catalog: foundationmodel:default/a already comes from url:https://example.com/a.yaml',
  );
});

it('refuses more models than allowed', async () => {
  const { state, names, provider } = await setUp({ maxModels: 1 });
  state.models = ['a', 'b'].map(model);

  await expect(names()).resolves.toBe('no change');
  expect(provider.health().error).toMatch(
    /more than 1 models; raise maxModels/,
  );
});
