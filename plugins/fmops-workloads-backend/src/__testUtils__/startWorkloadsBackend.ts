import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { FmopsWorkloadsClient } from '@fmops/backstage-plugin-fmops-workloads-common';
import { fmopsWorkloadsPlugin } from '../plugin';

/** Groups of the users that tests act as. */
const GROUPS: Record<string, string[]> = {
  'user:default/data-scientist': ['group:default/language-team'],
  'user:default/prompt-engineer': ['group:default/language-team'],
  'user:default/reader': ['group:default/readers'],
};

/** A project of the language team. */
export const PROJECT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'support-tuning',
    annotations: { 'backstage.io/kubernetes-id': 'support-tuning' },
  },
  spec: {
    type: 'model-training',
    lifecycle: 'experimental',
    owner: 'group:default/language-team',
  },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/language-team' }],
};

/** A model of the catalog. */
const model = (name: string): Entity => ({
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name },
});

const MODELS = [model('llama-3.1-8b'), model('llama-3.2-1b')];

/** Starts the plugin with a cluster, and a client of it. */
export async function startWorkloadsBackend(options: {
  cluster: JsonObject;
  namespace?: string;
  /** Whether users' acts are done in their name. */
  impersonation?: boolean;
  /** Of the namespace, where the cluster has Kueue. */
  queue?: string;
  /** Whether promotions may change endpoints in the namespace. */
  promotions?: boolean;
  /** Permissions that are denied. */
  denied?: string[];
  /** SQLite in memory when absent. */
  knex?: Knex;
  /** Modules of the plugin. */
  features?: BackendFeature[];
  /** More of `fmops.workloads`. */
  config?: JsonObject;
  entities?: Entity[];
}) {
  const events = mockServices.events.mock({ publish: async () => {} });
  const auditor = mockServices.auditor.mock();
  const audit = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(audit);
  const { denied = [], namespace = 'team-language' } = options;
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const backend = await startTestBackend({
    features: [
      fmopsWorkloadsPlugin,
      ...(options.features ?? []),
      events.factory,
      auditor.factory,
      mockServices.database.factory(options.knex && { knex: options.knex }),
      permissions.factory,
      catalogServiceMock.factory({
        entities: [PROJECT, ...MODELS, ...(options.entities ?? [])],
      }),
      mockServices.userInfo.mock({
        getUserInfo: async credentials => {
          const userEntityRef = (
            credentials.principal as { userEntityRef: string }
          ).userEntityRef;
          const groups = GROUPS[userEntityRef] ?? [];
          return {
            userEntityRef,
            ownershipEntityRefs: [userEntityRef, ...groups],
          };
        },
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          kubernetes: {
            clusterLocatorMethods: [
              {
                type: 'config',
                clusters: [
                  {
                    name: 'local',
                    authProvider: 'serviceAccount',
                    ...options.cluster,
                  },
                ],
              },
            ],
          },
          fmops: {
            workloads: {
              ...options.config,
              clusters: [
                {
                  ...{ name: 'local', demo: true },
                  impersonation: options.impersonation ?? false,
                },
              ],
              namespaces: [
                {
                  cluster: 'local',
                  namespace,
                  owner: 'group:default/language-team',
                  outputModels: true,
                  ...(options.queue && { queue: options.queue }),
                  ...(options.promotions && { promotions: true }),
                },
              ],
            },
          },
        },
      }),
    ],
  });
  const url = `http://localhost:${backend.server.port()}/api/fmops-workloads`;
  const client = new FmopsWorkloadsClient({
    discoveryApi: { getBaseUrl: async () => url },
  });
  return { backend, url, client, auditor, audit, events };
}
