import {
  createBackendModule,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import catalogModuleFmopsModels from '@fmops/backstage-plugin-catalog-backend-module-fmops-models';
import { eventually } from '@fmops/test-servers';
import { fmopsModelsPlugin } from '../plugin';
import { HIDDEN } from './entities';

/** Sees everything. */
export const ENGINEER = 'user:default/engineer';
/** Sees nothing that has the label {@link HIDDEN}. */
export const READER = 'user:default/reader';

const hideFromReaders: PolicyDecision = createCatalogConditionalDecision(
  catalogEntityReadPermission,
  { not: catalogConditions.hasLabel({ label: HIDDEN }) },
);

const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  authorizeConditional: async (requests, options) =>
    requests.map(() =>
      JSON.stringify(options?.credentials.principal).includes(READER)
        ? hideFromReaders
        : { result: AuthorizeResult.ALLOW },
    ),
});

function entitiesModule(entities: readonly Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'test-entities',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({
                  locationKey: 'test',
                  entity: {
                    ...entity,
                    metadata: {
                      ...entity.metadata,
                      annotations: {
                        'backstage.io/managed-by-location': 'test:entities',
                        'backstage.io/managed-by-origin-location':
                          'test:entities',
                      },
                    },
                  },
                })),
              }),
          });
        },
      });
    },
  });
}

/** Starts the plugin with the real catalog, which has these entities. */
export async function startModelsBackend(options: {
  entities: readonly Entity[];
  config?: JsonObject;
  features?: BackendFeature[];
}) {
  const { entities, config = {}, features = [] } = options;
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleFmopsModels,
      fmopsModelsPlugin,
      entitiesModule(entities),
      permissions.factory,
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'https://portal.example.com' }, ...config },
      }),
      ...features,
    ],
  });
  const url = `http://localhost:${backend.server.port()}/api`;
  /** Asks as a user. */
  const ask = (path: string, user: string, body?: object) =>
    fetch(`${url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: mockCredentials.user.header(user),
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: body && JSON.stringify(body),
    });
  await untilStitched(ask, entities.length);
  return { ask, url, backend };
}

type Ask = (path: string, user: string) => Promise<Response>;

const isStitched = ({ relations = [] }: Entity) => relations.length > 0;

async function untilStitched(ask: Ask, count: number) {
  await eventually(async () => {
    const answer = await ask('/catalog/entities', ENGINEER);
    const entities = (await answer.json()) as Entity[];
    if (entities.filter(isStitched).length < count) {
      const names = entities.map(({ metadata }) => metadata.name).join(', ');
      throw new Error(`The catalog has taken these only: ${names}`);
    }
  });
}
