import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import workloadsPlugin from '@fmops/backstage-plugin-fmops-workloads-backend';
import {
  FmopsEvaluationsClient,
  type PlaygroundEvent,
  type PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { fmopsEvaluationsPlugin } from '../../plugin';

/** A user who may do everything, and one who may read and ask nothing but `chat`. */
export const ALICE = 'user:default/alice';
export const BOB = 'user:default/bob';

const userOf = ({ principal }: BackstageCredentials) =>
  (principal as { userEntityRef?: string }).userEntityRef ?? '';

/** As in production, plugins that call others for a user are known to them. */
export const auth = createServiceFactory({
  service: coreServices.auth,
  deps: { plugin: coreServices.pluginMetadata },
  factory: ({ plugin }) => {
    const pluginId = plugin.getId();
    const mock = mockServices.auth({
      ...{ pluginId, disableDefaultAuthPolicy: false },
    });
    const issue = mock.getPluginRequestToken.bind(mock);
    mock.getPluginRequestToken = async options => {
      const user = userOf(options.onBehalfOf);
      const actor = { subject: `plugin:${pluginId}` };
      return user
        ? { token: mockCredentials.user.token(user, { actor }) }
        : issue(options);
    };
    return mock;
  },
});

/** An endpoint outside of clusters. */
export const endpointAt = (name: string, host: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    ...{ name, namespace: 'default', title: `The ${name}` },
    annotations: {
      'fmops.dev/endpoint-url': `http://${host}/v1`,
      'fmops.dev/served-models': 'tiny, tiny-lora',
    },
  },
  spec: { type: 'model-endpoint', lifecycle: 'experimental', owner: 'team' },
});

/** Starts both plugins, with entities that some users may not read. */
export async function startPlaygroundPortal(options: {
  entities: Entity[];
  /** Hosts that endpoints may be asked at. */
  hosts?: string[];
  /** Names of entities that a user may not read. */
  hidden?: Record<string, string[]>;
  /** Permissions that a user lacks. */
  denied?: Record<string, string[]>;
  /** Of `fmops.evaluations`. */
  config?: JsonObject;
  /** More of the configuration. */
  data?: JsonObject;
  /** Of `fmops.workloads`. */
  workloads?: JsonObject;
  features?: BackendFeature[];
}) {
  const { entities, hosts = [], hidden = {}, denied = {} } = options;
  const auditor = mockServices.auditor.mock();
  const audit = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(audit);
  const catalogFor = (request?: object) =>
    catalogServiceMock({
      entities: entities.filter(
        ({ metadata }) =>
          !hidden[
            request && 'credentials' in request
              ? userOf(request.credentials as BackstageCredentials)
              : ''
          ]?.includes(metadata.name),
      ),
    });
  const backend = await startTestBackend({
    features: [
      fmopsEvaluationsPlugin,
      workloadsPlugin,
      auth,
      auditor.factory,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          catalogServiceMock.mock({
            getEntityByRef: (ref, request) =>
              catalogFor(request).getEntityByRef(ref, request),
            getEntitiesByRefs: (refs, request) =>
              catalogFor(request).getEntitiesByRefs(refs, request),
            queryEntities: (query, request) =>
              catalogFor(request).queryEntities(query, request),
            streamEntities: (query, request) =>
              catalogFor(request).streamEntities(query, request),
          }),
      }),
      mockServices.permissions.mock({
        authorize: async (requests, request) =>
          requests.map(({ permission }) => ({
            result: denied[
              request ? userOf(request.credentials) : ''
            ]?.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          ...options.data,
          fmops: {
            evaluations: options.config ?? {},
            workloads: {
              ...options.workloads,
              endpoints: { hosts: hosts.map(host => ({ host })) },
            },
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const { server } = backend;
  const stop = () => backend.stop();
  const url = `http://localhost:${server.port()}/api/fmops-evaluations`;
  const client = new FmopsEvaluationsClient({
    discoveryApi: { getBaseUrl: async () => url },
  });

  /** Asks and gives all events. */
  const ask = async (
    request: Partial<PlaygroundRequest>,
    { user = ALICE, signal }: { user?: string; signal?: AbortSignal } = {},
  ) => {
    const events: PlaygroundEvent[] = [];
    await client.playground.ask(
      {
        endpoint: 'component:default/chat',
        mode: 'chat',
        ...(request.mode !== 'completion' && {
          messages: [{ role: 'user', content: 'Hello' }],
        }),
        ...request,
      },
      { onEvent: event => events.push(event) },
      { token: mockCredentials.user.token(user), signal },
    );
    return events;
  };
  return { ask, audit, auditor, client, server, stop, url };
}

/** The text of an answer. */
export function textOf(events: PlaygroundEvent[]): string {
  return events
    .map(event =>
      event.type === 'delta' && !event.reasoning ? event.text : '',
    )
    .join('');
}

/** The event of a type. */
export function eventOf<T extends PlaygroundEvent['type']>(
  events: PlaygroundEvent[],
  type: T,
): Extract<PlaygroundEvent, { type: T }> {
  const found = events.find(event => event.type === type);
  if (!found) {
    throw new Error(
      `No event ${type} in ${JSON.stringify(events).slice(0, 500)}`,
    );
  }
  return found as Extract<PlaygroundEvent, { type: T }>;
}
