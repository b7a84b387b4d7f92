import {
  createBackendModule,
  createBackendPlugin,
  coreServices,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import catalogModuleFmopsModels from '../index';

/** The workloads backend as the module sees it: a list, or an error. */
export interface FakeWorkloads {
  items: Workload[];
  status?: number;
}

function workloadsPlugin(workloads: FakeWorkloads) {
  return createBackendPlugin({
    pluginId: 'fmops-workloads',
    register(env) {
      env.registerInit({
        deps: {
          router: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ router, httpAuth }) {
          router.use(async (req, res) => {
            await httpAuth.credentials(req as never, { allow: ['service'] });
            res.statusCode = workloads.status ?? 200;
            res.setHeader('content-type', 'application/json');
            res.end(JSON.stringify({ items: workloads.items, clusters: [] }));
          });
        },
      });
    },
  });
}

function entitiesModule(entities: Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'test-entities',
            async connect(connection) {
              await connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({
                  entity: {
                    ...entity,
                    metadata: {
                      ...entity.metadata,
                      annotations: {
                        'backstage.io/managed-by-location': 'test:entities',
                        'backstage.io/managed-by-origin-location':
                          'test:entities',
                        ...entity.metadata.annotations,
                      },
                    },
                  },
                  locationKey: 'test',
                })),
              });
            },
          });
        },
      });
    },
  });
}

/** What a test gets of a running catalog. */
export interface TestCatalog {
  catalog: CatalogService;
  events: EventsService;
  /** Of the catalog's routes. */
  baseUrl: string;
  stop(): Promise<void>;
}

/** Starts the real catalog with this package's module and some entities. */
export async function startCatalog(options: {
  entities?: Entity[];
  workloads?: FakeWorkloads;
  config?: JsonObject;
  /** Further modules. */
  features?: BackendFeature[];
  /** SQLite in memory when absent. */
  knex?: Parameters<typeof mockServices.database>[0]['knex'];
}): Promise<TestCatalog> {
  let found: Pick<TestCatalog, 'catalog' | 'events'> | undefined;
  const spy = createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-spy',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogServiceRef, events: eventsServiceRef },
        async init(services) {
          found = services;
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModuleFmopsModels,
      workloadsPlugin(options.workloads ?? { items: [] }),
      entitiesModule(options.entities ?? []),
      spy,
      ...(options.features ?? []),
      mockServices.rootConfig.factory({ data: options.config ?? {} }),
      mockServices.database.factory(options.knex && { knex: options.knex }),
    ],
  });
  return {
    ...found!,
    baseUrl: `http://127.0.0.1:${backend.server.port()}/api/catalog`,
    stop: () => backend.stop(),
  };
}
