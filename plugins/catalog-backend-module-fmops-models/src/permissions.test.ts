import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import permissionPlugin from '@backstage/plugin-permission-backend';
import {
  AuthorizeResult,
  isResourcePermission,
  type PermissionCondition,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import {
  DATASET_FACETS,
  MODEL_FACETS,
  MODEL_SORTS,
  RELATION_FINE_TUNED_FROM,
  type FacetDefinition,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { until } from '@fmops/test-servers';
import { startCatalog, type TestCatalog } from './__testUtils__/catalogBackend';

const apiVersion = 'fmops.dev/v1alpha1';
const KIND = { kind: 'FoundationModel' };
const SECRET = 'foundationmodel:default/zephyr';

function model(name: string, spec: Partial<FoundationModelSpec> = {}): Entity {
  return {
    apiVersion,
    kind: 'FoundationModel',
    metadata: { name, title: `The ${name}` },
    spec: {
      type: 'base',
      owner: 'group:default/platform',
      lifecycle: 'production',
      provider: 'Example',
      access: 'open',
      license: { commercialUse: 'yes' },
      modality: 'text',
      task: 'text-generation',
      languages: ['en'],
      ...spec,
    },
  };
}

/** One model that not all may see, between others and a dataset that all may see. */
const entities: Entity[] = [
  {
    apiVersion,
    kind: 'ModelDataset',
    metadata: { name: 'chats' },
    spec: {
      type: 'conversation',
      owner: 'group:default/platform',
      lifecycle: 'production',
      provider: 'Example',
      access: 'open',
      license: {},
    },
  },
  model('base'),
  model('zephyr', {
    owner: 'group:default/secret-lab',
    access: 'gated',
    provider: 'Zephyr Labs',
    task: 'zephyr-guessing',
    languages: ['en', 'eo'],
    baseModel: { ref: 'base', relation: 'finetune' },
    trainedOn: ['chats'],
    evaluatedOn: ['chats'],
  }),
  model('child', {
    baseModel: { ref: 'zephyr', relation: 'finetune' },
    trainedOn: ['chats'],
  }),
];

const outsider = { credentials: mockCredentials.user('user:default/outsider') };
const insider = { credentials: mockCredentials.user('user:default/insider') };

const fieldsOf = (facets: readonly FacetDefinition[]) => [
  ...new Set(facets.map(({ field }) => field)),
];

const { isEntityOwner, hasLabel } = catalogConditions;

function policyModule(condition: PermissionCondition<'catalog-entity'>) {
  const policy: PermissionPolicy = {
    async handle({ permission }, user): Promise<PolicyDecision> {
      return user?.info.userEntityRef === 'user:default/outsider' &&
        isResourcePermission(permission, 'catalog-entity')
        ? createCatalogConditionalDecision(permission, { not: condition })
        : { result: AuthorizeResult.ALLOW };
    },
  };
  return createBackendModule({
    pluginId: 'permission',
    moduleId: 'test-policy',
    register(env) {
      env.registerInit({
        deps: { extension: policyExtensionPoint },
        async init({ extension }) {
          extension.setPolicy(policy);
        },
      });
    },
  });
}

/** The mock forgets which plugin asks in the name of a user; permissions need it. */
const authThatNamesPlugins = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory({ plugin }) {
    const pluginId = plugin.getId();
    const auth = mockServices.auth({ pluginId });
    const ask = auth.getPluginRequestToken.bind(auth);
    auth.getPluginRequestToken = async options => {
      const { onBehalfOf } = options;
      if (!auth.isPrincipal(onBehalfOf, 'user')) return ask(options);
      const actor = { subject: `plugin:${pluginId}` };
      const { userEntityRef } = onBehalfOf.principal;
      return { token: mockCredentials.user.token(userEntityRef, { actor }) };
    };
    return auth;
  },
});

describe.each([
  ['by owner', isEntityOwner({ claims: ['group:default/secret-lab'] })],
  [
    'by a derived label',
    hasLabel({ label: 'fmops.dev/access', value: 'gated' }),
  ],
])('a model that a policy hides %s', (_, condition) => {
  let catalog: TestCatalog['catalog'];
  let stop: TestCatalog['stop'];

  beforeAll(async () => {
    ({ catalog, stop } = await startCatalog({
      entities,
      config: { permission: { enabled: true } },
      features: [
        authThatNamesPlugins,
        permissionPlugin,
        policyModule(condition),
      ],
    }));
    await until(async () => {
      const { items } = await catalog.getEntities({}, insider);
      return (
        items.length >= entities.length &&
        items.every(({ relations }) => relations?.length)
      );
    });
  });

  afterAll(() => stop());

  it.each(MODEL_SORTS)('is on no page sorted by $title', async sort => {
    for (const order of ['asc', 'desc'] as const) {
      const query = {
        filter: KIND,
        orderFields: sort.orderFields[order],
        limit: 24,
      };
      const seen = await catalog.queryEntities(query, outsider);
      expect(seen.items.map(({ metadata }) => metadata.name).sort()).toEqual([
        'base',
        'child',
      ]);
      const all = await catalog.queryEntities(query, insider);
      expect(all.items).toHaveLength(3);
    }
  });

  it('is in no count, search or list of derived models', async () => {
    const count = async (request: object) => {
      const query = { ...request, limit: 0 };
      const [ours, theirs] = await Promise.all([
        catalog.queryEntities(query, outsider),
        catalog.queryEntities(query, insider),
      ]);
      return [ours.totalItems, theirs.totalItems];
    };
    const derived = `relations.${RELATION_FINE_TUNED_FROM}`;
    const fields = ['metadata.name', 'metadata.title', 'spec.provider'];

    expect(await count({ filter: KIND })).toEqual([2, 3]);
    expect(
      await count({
        filter: KIND,
        fullTextFilter: { term: 'zephyr', fields },
      }),
    ).toEqual([0, 1]);
    expect(
      await count({
        filter: { ...KIND, [derived]: 'foundationmodel:default/base' },
      }),
    ).toEqual([0, 1]);
    expect(
      await count({
        filter: {
          ...KIND,
          'relations.trainedOn': 'modeldataset:default/chats',
        },
      }),
    ).toEqual([1, 2]);
  });

  it.each([
    ['FoundationModel', MODEL_FACETS],
    ['ModelDataset', DATASET_FACETS],
  ])('is in no facet of %s', async (kind, definitions) => {
    const { facets } = await catalog.getEntityFacets(
      { filter: { kind }, facets: fieldsOf(definitions) },
      outsider,
    );
    expect(Object.values(facets).flat().length).toBeGreaterThan(0);
    expect(JSON.stringify(facets)).not.toMatch(/zephyr|secret-lab|gated|"eo"/i);
  });

  it('is in the facets of those who see it', async () => {
    const { facets } = await catalog.getEntityFacets(
      { filter: KIND, facets: fieldsOf(MODEL_FACETS) },
      insider,
    );
    const text = JSON.stringify(facets);
    for (const value of ['Zephyr Labs', 'secret-lab', 'gated', '"eo"']) {
      expect(text).toContain(value);
    }
  });

  it('is not given by reference, to a page, shortlist or comparison', async () => {
    const entityRefs = [SECRET, 'foundationmodel:default/base'];
    const { items } = await catalog.getEntitiesByRefs({ entityRefs }, outsider);
    expect(items.map(item => item?.metadata.name)).toEqual([undefined, 'base']);
    expect(await catalog.getEntityByRef(SECRET, outsider)).toBeUndefined();
    expect(await catalog.getEntityByRef(SECRET, insider)).toBeDefined();
  });

  it('is not behind the cursor of a link from somebody who sees it', async () => {
    const query = {
      filter: KIND,
      orderFields: MODEL_SORTS[0].orderFields.asc,
      limit: 1,
    };
    const { pageInfo } = await catalog.queryEntities(query, insider);
    const rest = await catalog.queryEntities(
      { cursor: pageInfo.nextCursor!, limit: 24 },
      outsider,
    );
    expect(rest.items.map(({ metadata }) => metadata.name)).toEqual(['child']);
  });

  // What the catalog itself gives away: whoever shows relations must look the
  // targets up, and leave out what does not come back.
  it('is still named in relations of its neighbours, which lead nowhere', async () => {
    const neighbours = await catalog.getEntitiesByRefs(
      {
        entityRefs: [
          'foundationmodel:default/child',
          'modeldataset:default/chats',
        ],
      },
      outsider,
    );
    const targets = neighbours.items.flatMap(
      item => item?.relations?.map(({ targetRef }) => targetRef) ?? [],
    );
    expect(targets).toContain(SECRET);

    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...new Set(targets)].sort() },
      outsider,
    );
    const found = items.flatMap(item => item?.metadata.name ?? []);
    expect(found).not.toContain('zephyr');
    expect(found).toContain('chats');
  });
});
