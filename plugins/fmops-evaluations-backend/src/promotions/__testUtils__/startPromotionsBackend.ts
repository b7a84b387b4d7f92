import {
  createServiceFactory,
  type BackendFeature,
  type BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  FmopsEvaluationsClient,
  type Promotion,
  type PromotionState,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import { eventually } from '@fmops/test-servers';
import { fmopsEvaluationsPlugin } from '../../plugin';
import { GROUPS, sceneEntities, STAGES } from './scene';

const userOf = (credentials?: BackstageCredentials) =>
  (credentials?.principal as { userEntityRef?: string })?.userEntityRef;
const callerOf = (by?: object) =>
  by && 'credentials' in by
    ? (by.credentials as BackstageCredentials)
    : undefined;

/** A backend whose people have groups, permissions and entities of their own. */
export async function startPromotionsBackend(
  options: {
    stages?: JsonObject[];
    config?: JsonObject;
    /** More of `fmops`. */
    fmops?: JsonObject;
    entities?: Entity[];
    features?: BackendFeature[];
    /** References that a user may not read, by user. */
    hidden?: Record<string, string[]>;
    /** Permissions that a user lacks, by user. */
    lacks?: Record<string, string[]>;
  } = {},
) {
  const { hidden = {}, lacks = {} } = options;
  const entities = options.entities ?? sceneEntities();
  const auditor = mockServices.auditor.mock();
  const audit = { success: jest.fn(), fail: jest.fn() };
  auditor.createEvent.mockResolvedValue(audit);
  const send = jest.fn();
  const catalogFor = (credentials?: BackstageCredentials) =>
    catalogServiceMock({
      entities: entities.filter(
        entity =>
          !hidden[userOf(credentials) ?? '']?.includes(
            stringifyEntityRef(entity),
          ),
      ),
    });
  const { server } = await startTestBackend({
    features: [
      fmopsEvaluationsPlugin,
      auditor.factory,
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          catalogServiceMock.mock({
            getEntitiesByRefs: (request, by) =>
              catalogFor(callerOf(by)).getEntitiesByRefs(request, by),
            getEntityByRef: (ref, by) =>
              catalogFor(callerOf(by)).getEntityByRef(ref, by),
            getEntities: (request, by) =>
              catalogFor(callerOf(by)).getEntities(request, by),
          }),
      }),
      mockServices.permissions.mock({
        authorize: async (requests, by) =>
          requests.map(({ permission }) => ({
            result: lacks[userOf(by?.credentials) ?? '']?.includes(
              permission.name,
            )
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      }).factory,
      mockServices.userInfo.mock({
        getUserInfo: async credentials => {
          const userEntityRef = userOf(credentials) ?? '';
          const groups = GROUPS[userEntityRef] ?? [];
          return {
            userEntityRef,
            ownershipEntityRefs: [userEntityRef, ...groups],
          };
        },
      }).factory,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'https://portal.example.com' },
          fmops: {
            ...options.fmops,
            evaluations: { promotions: { stages: options.stages ?? STAGES } },
          },
          ...options.config,
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const { port } = server.address() as { port: number };
  const url = `http://localhost:${port}/api/fmops-evaluations`;
  /** The client of somebody. */
  const as = (userRef: string) =>
    new FmopsEvaluationsClient({
      discoveryApi: { getBaseUrl: async () => url },
      fetchApi: {
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            headers: {
              ...(init?.headers as Record<string, string>),
              authorization: mockCredentials.user.header(userRef),
            },
          }),
      },
    }).promotions;
  /** Waits for what happens by itself. */
  const until = (
    userRef: string,
    id: string,
    state: PromotionState,
  ): Promise<Promotion> =>
    eventually(async () => {
      const promotion = await as(userRef).get(id);
      if (promotion.state !== state) {
        throw new Error(
          `It stays ${promotion.state}: ${promotion.statusReason ?? ''}`,
        );
      }
      return promotion;
    });
  return {
    as,
    audit,
    auditor,
    entities,
    hidden,
    lacks,
    send,
    server,
    until,
    url,
  };
}
