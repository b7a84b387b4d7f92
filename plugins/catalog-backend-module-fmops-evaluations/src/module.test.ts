import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import {
  examplePromptTemplate,
  exampleChatPrompt,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { eventually } from '@fmops/test-servers';
import catalogModuleFmopsEvaluations from './index';

const options = { credentials: mockCredentials.service() };
const location = 'url:https://example.com/catalog-info.yaml';

const annotations = {
  'backstage.io/managed-by-location': 'test:entities',
  'backstage.io/managed-by-origin-location': 'test:entities',
};

function other(kind: string, name: string, uses?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        ...annotations,
        ...(uses && { 'fmops.dev/prompts': uses }),
      },
    },
    spec:
      kind === 'Group'
        ? { type: 'team', children: [] }
        : { type: 'x', lifecycle: 'x', owner: 'language-team' },
  };
}

const prompts = [examplePromptTemplate, exampleChatPrompt].map(entity => ({
  ...entity,
  metadata: { ...entity.metadata, annotations },
}));

const entities: Entity[] = [
  other('Group', 'language-team'),
  other('System', 'assistants'),
  other(
    'Component',
    'app',
    'example-summary, prompttemplate:default/example-chat',
  ),
  ...prompts,
];

let catalog: CatalogService;
let stop: () => Promise<void>;

beforeAll(async () => {
  const provider = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: {
          processing: catalogProcessingExtensionPoint,
          service: catalogServiceRef,
          logger: coreServices.logger,
        },
        async init({ processing, service }) {
          catalog = service;
          processing.addEntityProvider({
            getProviderName: () => 'test-entities',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({
                  entity,
                  locationKey: 'test',
                })),
              }),
          });
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleFmopsEvaluations,
      provider,
      mockServices.database.factory(),
    ],
  });
  stop = () => backend.stop();
});

afterAll(() => stop());

const relationsOf = async (ref: string) =>
  (await catalog.getEntityByRef(ref, options))?.relations;

const summary = 'prompttemplate:default/example-summary';

it.each([
  [summary, 'ownedBy', 'group:default/language-team', 'ownerOf'],
  [summary, 'partOf', 'system:default/assistants', 'hasPart'],
  ['component:default/app', 'usesPrompt', summary, 'promptUsedBy'],
  [
    'component:default/app',
    'usesPrompt',
    'prompttemplate:default/example-chat',
    'promptUsedBy',
  ],
])('relates %s %s %s and back by %s', async (from, type, to, reverse) => {
  await eventually(async () => {
    expect(await relationsOf(from)).toContainEqual({ type, targetRef: to });
    expect(await relationsOf(to)).toContainEqual({
      type: reverse,
      targetRef: from,
    });
  });
});

it('refuses to take something else for a prompt', async () => {
  const careless = other('Component', 'careless', 'component:default/app');
  const result = await catalog.validateEntity(careless, location, options);
  expect(JSON.stringify(result)).toContain(
    "names 'component:default/app', which is no PromptTemplate",
  );
});

it('accepts prompts with every field', async () => {
  for (const prompt of prompts) {
    expect(await catalog.validateEntity(prompt, location, options)).toEqual({
      valid: true,
    });
  }
});

it.each([
  ['version', undefined, "required property 'version'"],
  ['version', 'a version', '/spec/version must match pattern'],
  ['type', 'image', '/spec/type must be equal to one of'],
  [
    'variables',
    [{ name: '__proto__', type: 'string' }],
    '/spec/variables/0/name',
  ],
  ['models', { minContextWindow: 0 }, '/spec/models/minContextWindow'],
  ['colour', 'red', 'additionalProperty: colour'],
])('refuses %s: %j and names the field', async (field, value, message) => {
  const [good] = prompts;
  const bad = { ...good, spec: { ...good.spec, [field]: value } };
  const result = await catalog.validateEntity(bad, location, options);
  expect(result.valid).toBe(false);
  expect(JSON.stringify(result)).toContain(message);
});

it('refuses a placeholder that is none of the variables', async () => {
  const [good] = prompts;
  const bad = {
    ...good,
    spec: { ...good.spec, text: '{{document}} {{other}}' },
  };
  const result = await catalog.validateEntity(bad, location, options);
  expect(JSON.stringify(result)).toContain('spec.text uses {{other}}');
});
