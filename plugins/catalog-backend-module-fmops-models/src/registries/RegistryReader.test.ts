import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import {
  startTestRegistries,
  TestCatalogEntities,
  testModel,
  type TestRegistry,
} from '../__testUtils__/registries';

// PostgreSQL is tested where the environment names one, never in a container.
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});
const models = (...names: string[]) => names.map(name => testModel(name));

function gate() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}

describe.each(databases.eachSupportedId())('a registry, %s', databaseId => {
  let knex: Knex;
  let catalog: TestCatalogEntities;
  let registry: TestRegistry;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    catalog = new TestCatalogEntities();
    registry = { models: [] };
  });

  afterEach(() => knex.destroy());

  const start = (config?: object) => {
    registry.config = config;
    return startTestRegistries({
      knex,
      catalog,
      registries: { test: registry },
    });
  };

  it('delivers what is included, owned as configured', async () => {
    const { read } = await start({
      include: ['team-*'],
      exclude: ['*-test'],
      owners: [{ match: 'team-vision-*', owner: 'user:someone' }],
    });
    registry.models = models('team-a', 'team-vision-b', 'team-test', 'other');
    await read('test');

    expect(catalog.names).toEqual(['team-a', 'team-vision-b']);
    expect(catalog.named('team-a').spec.owner).toBe('group:default/platform');
    expect(catalog.named('team-vision-b')).toMatchObject({
      metadata: {
        annotations: {
          'backstage.io/managed-by-location':
            'fmops-registry:test/team-vision-b',
          'backstage.io/managed-by-origin-location':
            'fmops-registry:test/team-vision-b',
          'fmops.dev/registry': 'test',
        },
      },
      spec: {
        owner: 'user:default/someone',
        registries: [{ id: 'test', title: 'test' }],
      },
    });
  });

  it('keeps what it had when a list fails in its middle, also after a restart', async () => {
    registry.models = models('a', 'b', 'c');
    const first = await start();
    await first.read('test');

    registry.models = models('a', 'new');
    registry.error = new Error('connection reset');
    const second = await start();
    await second.read('test');

    expect(catalog.names).toEqual(['a', 'b', 'c', 'new']);
    expect(await second.states.list()).toMatchObject([
      { state: 'failing', error: 'connection reset', delivered: 4 },
    ]);
    expect(second.logger.error).toHaveBeenCalledWith(
      'Registry test was not read to its end, the catalog removes none of its models: connection reset',
    );

    registry.models = models('a', 'b', 'new');
    registry.error = undefined;
    await second.read('test');
    expect(catalog.names).toEqual(['a', 'b', 'new']);
    const [state] = await second.states.list();
    expect(state).toMatchObject({ state: 'ok', delivered: 3, rejected: 0 });
    expect(state.error).toBeUndefined();
  });

  it('gives nothing to the catalog that has not changed', async () => {
    registry.models = models('a', 'b');
    const { read } = await start();
    await read('test');
    const before = catalog.mutations;
    await read('test');
    await (await start()).read('test');

    expect(catalog.mutations).toBe(before);
  });

  it('brings back what is lost in the catalog', async () => {
    registry.models = models('a', 'b');
    const { read } = await start();
    await read('test');
    catalog.entities.delete('foundationmodel:default/a');
    await read('test');

    expect(catalog.names).toEqual(['a', 'b']);
  });

  it('delivers after a restart what the catalog has not taken', async () => {
    registry.models = models('a');
    const { read, states } = await start();
    const broken = jest
      .spyOn(catalog, 'applyMutation')
      .mockRejectedValue(new Error('deadlock'));
    await read('test');
    expect(await states.list()).toMatchObject([{ state: 'failing' }]);

    broken.mockRestore();
    await (await start()).read('test');
    expect(catalog.names).toEqual(['a']);
  });

  it('takes a list that has lost most models for a failed one', async () => {
    registry.models = models('a', 'b', 'c', 'd');
    const { read, states } = await start();
    await read('test');
    registry.models = [];
    await read('test');

    expect(catalog.names).toEqual(['a', 'b', 'c', 'd']);
    expect(await states.list()).toMatchObject([
      { error: expect.stringMatching(/lacks 4 of 4 models .* such as .*\/a;/) },
    ]);

    registry.models = models('a', 'b');
    await read('test');
    expect(catalog.names).toEqual(['a', 'b']);
  });

  it('removes more when it is told to, or when the configuration excludes them', async () => {
    registry.models = models('a', 'b');
    await (await start()).read('test');
    await (await start({ exclude: ['a'] })).read('test');
    expect(catalog.names).toEqual(['b']);

    registry.models = [];
    await (await start({ maxRemovalPercentage: 100 })).read('test');
    expect(catalog.names).toEqual([]);
  });

  it('keeps a model whose answer is no longer valid as it was', async () => {
    registry.models = models('a', 'b');
    const { read, states } = await start();
    await read('test');
    registry.models = [
      testModel('a', { parameters: -1 }),
      testModel('c', { parameters: -1 }),
      testModel('b'),
    ];
    await read('test');

    expect(catalog.names).toEqual(['a', 'b']);
    expect(await states.list()).toMatchObject([
      {
        rejected: 2,
        rejections: ['a', 'c'].map(name => ({
          name,
          reason: expect.stringMatching(/parameters must be >= 1/),
        })),
      },
    ]);
  });

  it('counts all rejections and names the first hundred', async () => {
    registry.models = Array.from({ length: 150 }, (_, i) =>
      testModel(`m-${i}`, { parameters: -1 }),
    );
    const { read, states } = await start();
    await read('test');
    const [state] = await states.list();

    expect(state.rejected).toBe(150);
    expect(state.rejections).toHaveLength(100);
  });

  it('removes nothing while the list has something without a name', async () => {
    registry.models = models('a', 'b');
    const { read } = await start();
    await read('test');
    registry.models = [testModel('b'), {} as never];
    await read('test');

    expect(catalog.names).toEqual(['a', 'b']);
  });

  it('leaves entities of other sources alone, and tells of it once', async () => {
    const { read, logger } = await start();
    registry.models = models('a', 'b');
    catalog.foreign.set(
      'foundationmodel:default/a',
      'url:https://example.com/a.yaml',
    );
    await read('test');
    await read('test');

    expect(catalog.names).toEqual(['b']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'Registry test: "a" is not in the catalog: foundationmodel:default/a already comes from url:https://example.com/a.yaml',
    );

    catalog.foreign.clear();
    await read('test');
    expect(catalog.names).toEqual(['a', 'b']);
  });

  it('keeps the name of a model from others of the registry, until it is gone', async () => {
    registry.models = models('Org/a', 'x', 'y');
    const { read, states } = await start();
    await read('test');
    const others = Array.from({ length: 200 }, (_, i) => `m-${i}`);
    registry.models = models('org/a', ...others, 'Org/a', 'x', 'y');
    await read('test');
    expect(catalog.named('org-a').metadata.title).toBe('Org/a');
    expect(await states.list()).toMatchObject([
      {
        rejections: [
          { name: 'org/a', reason: expect.stringMatching(/is Org\/a of this/) },
        ],
      },
    ]);

    registry.models = models('org/a', ...others);
    await read('test');
    expect(catalog.named('org-a').metadata.title).toBe('org/a');
  });

  it('refuses more models than allowed', async () => {
    registry.models = models('a', 'b');
    const { read, states } = await start({ maxModels: 1 });
    await read('test');

    expect(await states.list()).toMatchObject([
      { error: expect.stringMatching(/more than 1 models; raise maxModels/) },
    ]);
  });

  it('removes nothing when it is cut off', async () => {
    registry.models = models('a', 'b', 'c');
    const { read, states } = await start();
    await read('test');
    registry.models = models('a', 'b');
    await read('test', AbortSignal.abort());

    expect(catalog.names).toEqual(['a', 'b', 'c']);
    expect(await states.list()).toMatchObject([
      { state: 'failing', error: expect.stringMatching(/cut off/) },
    ]);
  });

  it('removes no model that another replica finds at the same time', async () => {
    // A whole page, which is kept before more is asked for
    const all = Array.from({ length: 200 }, (_, i) => testModel(`m-${i}`));
    registry.models = all;
    const older = await start({ maxRemovalPercentage: 100 });
    const newer = await start({ maxRemovalPercentage: 100 });
    await older.read('test');

    const olderHasBegun = gate();
    const newerHasKept = gate();
    const olderIsDone = gate();
    registry.list = async function* withoutTheFirst() {
      olderHasBegun.open();
      await newerHasKept.opened;
      yield* all.slice(1);
    };
    const olderPass = older.read('test').then(olderIsDone.open);
    await olderHasBegun.opened;
    registry.list = async function* slow() {
      yield* all;
      newerHasKept.open();
      await olderIsDone.opened;
    };
    await Promise.all([olderPass, newer.read('test')]);

    expect(catalog.names).toHaveLength(200);
  });

  it('forgets registries that are no longer configured', async () => {
    registry.models = models('a');
    await (await start()).read('test');
    const other: TestRegistry = { models: models('b') };
    const { read, states } = await startTestRegistries({
      knex,
      catalog,
      registries: { other },
    });
    await read('other');

    expect(catalog.names).toEqual(['b']);
    expect(await states.list()).toMatchObject([{ id: 'other' }]);
  });
});
