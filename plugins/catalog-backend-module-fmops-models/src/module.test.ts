import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import {
  benchmarkSort,
  MODEL_SORTS,
  readSortBenchmarks,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { until } from '@fmops/test-servers';
import { startCatalog, type TestCatalog } from './__testUtils__/catalogBackend';

const apiVersion = 'fmops.dev/v1alpha1';
const options = { credentials: mockCredentials.service() };

function model(name: string, spec: Partial<FoundationModelSpec> = {}): Entity {
  return {
    apiVersion,
    kind: 'FoundationModel',
    metadata: { name },
    spec: {
      type: 'base',
      owner: 'platform',
      lifecycle: 'production',
      provider: 'Example (Research)',
      access: 'open',
      license: { commercialUse: 'yes' },
      modality: 'text',
      task: 'text-generation',
      ...spec,
    },
  };
}

const config = {
  fmops: { models: { sortBenchmarks: [{ benchmark: 'MMLU', shots: 5 }] } },
};
const [mmlu] = readSortBenchmarks(new ConfigReader(config));

const score = (value: number, shots?: number) => ({
  evaluations: [{ benchmark: 'MMLU', metric: 'accuracy', value, shots }],
});

const dataset: Entity = {
  apiVersion,
  kind: 'ModelDataset',
  metadata: { name: 'chats' },
  spec: {
    type: 'conversation',
    owner: 'platform',
    lifecycle: 'production',
    provider: 'Example',
    access: 'open',
    license: {},
  },
};

function other(kind: string, name: string, spec: Entity['spec']): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec,
  };
}

const component = { type: 'x', lifecycle: 'x', owner: 'platform' };

const entities: Entity[] = [
  other('Group', 'platform', { type: 'team', children: [] }),
  other('System', 'assistants', { owner: 'platform' }),
  other('Component', 'endpoint', component),
  other('Component', 'training', {
    ...component,
    dependsOn: ['foundationmodel:base'],
  }),
  other('Resource', 'cluster', { type: 'x', owner: 'platform' }),
  dataset,
  model('base', { parameters: 70e9, releasedOn: '2024-07', ...score(9.5, 5) }),
  model('unknown', score(99)),
  model('tuned', {
    type: 'fine-tuned',
    parameters: 8e9,
    releasedOn: '2025-01-02',
    ...score(79.5, 5),
    system: 'assistants',
    dependsOn: ['resource:cluster'],
    baseModel: { ref: 'base', relation: 'finetune' },
    trainedOn: ['chats'],
    evaluatedOn: ['chats'],
    servedBy: ['endpoint'],
    producedBy: { component: 'training', run: '1' },
  }),
];

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('the module on %s', databaseId => {
  let backend: TestCatalog;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    backend = await startCatalog({ entities, knex, config });
    await until(async () => {
      const { items } = await backend.catalog.getEntities({}, options);
      return (
        items.length >= entities.length &&
        items.find(({ metadata }) => metadata.name === 'tuned')?.relations
          ?.length ===
          9 - 1
      );
    });
  });

  afterAll(() => backend.stop());

  it.each([
    ['ownedBy', 'ownerOf', 'group:default/platform'],
    ['partOf', 'hasPart', 'system:default/assistants'],
    ['dependsOn', 'dependencyOf', 'resource:default/cluster'],
    ['trainedOn', 'trains', 'modeldataset:default/chats'],
    ['evaluatedOn', 'evaluates', 'modeldataset:default/chats'],
    ['servedBy', 'serves', 'component:default/endpoint'],
    ['producedBy', 'produces', 'component:default/training'],
  ])('relates %s and back by %s', async (forward, reverse, targetRef) => {
    const ref = 'foundationmodel:default/tuned';
    const from = await backend.catalog.getEntityByRef(ref, options);
    const to = await backend.catalog.getEntityByRef(targetRef, options);

    expect(from?.relations).toContainEqual({ type: forward, targetRef });
    expect(to?.relations).toContainEqual({ type: reverse, targetRef: ref });
  });

  it('relates a project that depends on a model', async () => {
    const base = await backend.catalog.getEntityByRef(
      'foundationmodel:default/base',
      options,
    );
    expect(base?.relations).toContainEqual({
      type: 'dependencyOf',
      targetRef: 'component:default/training',
    });
  });

  it('finds the children of a base by query, and keeps the base free of them', async () => {
    const baseRef = 'foundationmodel:default/base';
    const base = await backend.catalog.getEntityByRef(baseRef, options);
    const { items } = await backend.catalog.queryEntities(
      { filter: { 'relations.fineTunedFrom': baseRef } },
      options,
    );

    expect(items.map(({ metadata }) => metadata.name)).toEqual(['tuned']);
    expect(
      base?.relations?.filter(({ targetRef }) => targetRef.endsWith('tuned')),
    ).toEqual([]);
  });

  it('filters and counts by derived labels', async () => {
    const label = 'metadata.labels.fmops.dev/size-class';
    const { items } = await backend.catalog.queryEntities(
      { filter: { kind: 'FoundationModel', [label]: '4b-10b' } },
      options,
    );
    const { facets } = await backend.catalog.getEntityFacets(
      { filter: { kind: 'FoundationModel' }, facets: [label] },
      options,
    );

    expect(items.map(({ metadata }) => metadata.name)).toEqual(['tuned']);
    expect(facets[label]).toEqual(
      expect.arrayContaining([
        { value: '4b-10b', count: 1 },
        { value: '40b-100b', count: 1 },
        { value: 'unknown', count: 1 },
      ]),
    );
  });

  it.each([
    ['parameters', 'asc', ['tuned', 'base', 'unknown']],
    ['parameters', 'desc', ['base', 'tuned', 'unknown']],
    ['released', 'asc', ['base', 'tuned', 'unknown']],
    ['released', 'desc', ['tuned', 'base', 'unknown']],
    ['title', 'desc', ['unknown', 'tuned', 'base']],
    // what is not known under the same conditions comes last, however high
    [mmlu.id, 'desc', ['tuned', 'base', 'unknown']],
    [mmlu.id, 'asc', ['base', 'tuned', 'unknown']],
  ] as const)('sorts by %s %s, unknown last', async (id, order, expected) => {
    const sorts = [...MODEL_SORTS, benchmarkSort(mmlu)];
    const sort = sorts.find(item => item.id === id)!;
    const { items, totalItems } = await backend.catalog.queryEntities(
      {
        filter: { kind: 'FoundationModel' },
        orderFields: sort.orderFields[order],
      },
      options,
    );

    expect(items.map(({ metadata }) => metadata.name)).toEqual(expected);
    expect(totalItems).toBe(3);
  });

  it.each([
    ['parameters', '7B', '/spec/parameters must be integer'],
    ['modality', 'smell', '/spec/modality must be equal to one of'],
    ['colour', 'red', 'additionalProperty: colour'],
  ])('refuses %s: %s and names the field', async (field, value, message) => {
    const good = model('new');
    const bad = { ...good, spec: { ...good.spec, [field]: value } };
    const result = await backend.catalog.validateEntity(
      bad,
      'url:https://example.com/catalog-info.yaml',
      options,
    );

    expect(result.valid).toBe(false);
    expect(JSON.stringify(result)).toContain(message);
  });
});

it('does not start with a benchmark to sort by that it does not know', async () => {
  const wrong = { fmops: { models: { sortBenchmarks: [{ benchmark: '?' }] } } };
  await expect(startCatalog({ config: wrong })).rejects.toThrow(
    "fmops.models.sortBenchmarks[0].benchmark names no known benchmark: '?'",
  );
});
