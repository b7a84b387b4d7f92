import {
  createServiceFactory,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
  metricsServiceFactory,
  tracingServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import mcpPlugin from '@backstage/plugin-mcp-actions-backend';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { fmopsWorkloadsPlugin } from '../plugin';
import { FakePrometheus } from '../prometheus/__testUtils__/FakePrometheus';
import { actionClient } from './actionClient';
import { FakeApiServer } from './FakeApiServer';
import {
  LANGUAGE,
  NOBODY,
  OPERATOR,
  playScene,
  PROJECTS,
  READS,
  VISION,
} from './securityScene';

const userOf = ({ principal }: BackstageCredentials) =>
  (principal as { userEntityRef?: string }).userEntityRef ?? '';

/** A portal with {@link playScene}, whose users see projects as it is said now. */
export async function startSecurePortal() {
  const reads = { ...READS };
  const lacks: Record<string, string[]> = {
    [LANGUAGE]: ['fmops.workload.read', 'fmops.cluster-access.read'],
    [VISION]: [
      'fmops.workload.read',
      'fmops.workload.logs',
      'fmops.workload.manifest',
      'fmops.cluster-access.read',
    ],
    [NOBODY]: ['fmops.workload.read', 'fmops.cluster-access.read'],
    [OPERATOR]: [],
  };
  const catalogFor = (options?: object) => {
    const user =
      options && 'credentials' in options
        ? userOf(options.credentials as BackstageCredentials)
        : '';
    return catalogServiceMock({
      entities: PROJECTS.filter(({ metadata }) =>
        reads[user]?.includes(metadata.name),
      ),
    });
  };
  const cluster = await FakeApiServer.start();
  playScene(cluster);
  const prometheus = await FakePrometheus.start();
  const auditor = mockServices.auditor.mock();
  const audit = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(audit);
  const backend = await startTestBackend({
    features: [
      fmopsWorkloadsPlugin,
      mcpPlugin,
      actionsRegistryServiceFactory,
      actionsServiceFactory,
      metricsServiceFactory,
      tracingServiceFactory,
      auditor.factory,
      mockServices.events.mock({ publish: async () => {} }).factory,
      mockServices.permissions.mock({
        authorize: async (requests, options) =>
          requests.map(({ permission }) => ({
            result: lacks[options ? userOf(options.credentials) : '']?.includes(
              permission.name,
            )
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          catalogServiceMock.mock({
            getEntityByRef: (ref, options) =>
              catalogFor(options).getEntityByRef(ref, options),
            streamEntities: (request, options) =>
              catalogFor(options).streamEntities(request, options),
          }),
      }),
      mockServices.userInfo.mock({
        getUserInfo: async credentials => ({
          userEntityRef: userOf(credentials),
          ownershipEntityRefs: [
            userOf(credentials),
            ...(userOf(credentials) === LANGUAGE
              ? ['group:default/language-team']
              : []),
          ],
        }),
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example.com' },
          backend: { actions: { pluginSources: ['fmops-workloads'] } },
          kubernetes: {
            clusterLocatorMethods: [
              {
                type: 'config',
                clusters: [
                  {
                    ...{ name: 'local', url: cluster.url },
                    authProvider: 'serviceAccount',
                    serviceAccountToken: 'reader',
                  },
                ],
              },
            ],
          },
          fmops: {
            workloads: {
              prometheus: [{ cluster: 'local', url: prometheus.url }],
              namespaces: ['language', 'vision'].map(team => ({
                ...{ cluster: 'local', namespace: `team-${team}` },
                owner: `group:default/${team}-team`,
              })),
            },
          },
        },
      }),
    ],
  });
  const port = backend.server.port();
  const stop = async () => {
    await backend.stop();
    await cluster.stop();
    await prometheus.stop();
  };
  return {
    ...{ audit, auditor, backend, cluster, prometheus, reads, stop },
    url: `http://localhost:${port}/api/fmops-workloads`,
    ...actionClient(port),
  };
}
