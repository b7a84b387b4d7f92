import {
  coreServices,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  DefaultEventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  ENGINEER,
  startModelsBackend,
} from '../../__testUtils__/startModelsBackend';

/** The group of {@link ENGINEER}. */
export const TEAM = 'group:default/language-team';

/** Belongs to another group. */
export const STRANGER = 'user:default/stranger';

/** Of users; a test may change them. */
export const GROUPS: Record<string, string[]> = {
  [ENGINEER]: [TEAM],
  [STRANGER]: ['group:default/vision-team'],
};

const userInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () =>
    mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const { userEntityRef } = credentials.principal as {
          userEntityRef: string;
        };
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(GROUPS[userEntityRef] ?? []),
          ],
        };
      },
    }),
});

/** One for all plugins, as in a backend of one process. */
const sharedEvents = () => {
  const events = DefaultEventsService.create({
    logger: mockServices.logger.mock(),
  });
  return createServiceFactory({
    service: eventsServiceRef,
    deps: {},
    factory: () => events,
  });
};

/** A conversation as a line of JSON. */
export const chat = (question: string, answer = 'Yes.') =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  })}\n`;

/** Starts the plugin with a catalog and stores, and uploads to it. */
export async function startUploads(options: {
  entities?: readonly Entity[];
  stores: JsonObject[];
  /** Of the largest file; 2 by default. */
  megabytes?: number;
  config?: JsonObject;
  tuning?: JsonObject;
  features?: BackendFeature[];
}) {
  const { entities = [], stores, config, features = [] } = options;
  const portal = await startModelsBackend({
    entities,
    config: {
      ...config,
      aws: {
        mainAccount: { accessKeyId: 'testing', secretAccessKey: 'testing' },
      },
      fmops: {
        tuning: {
          maxUploadMegabytes: options.megabytes ?? 2,
          stores,
          ...options.tuning,
        },
      },
    },
    features: [userInfo, sharedEvents(), ...features],
  });
  const call = (
    path: string,
    { user = ENGINEER, ...init }: RequestInit & { user?: string } = {},
  ) =>
    fetch(`${portal.url}/fmops-models${path}`, {
      ...init,
      headers: {
        ...init.headers,
        authorization: mockCredentials.user.header(user),
      },
    });
  return {
    ...portal,
    call,
    upload(
      body: BodyInit,
      {
        user,
        type = 'application/jsonl',
        signal,
        ...query
      }: {
        user?: string;
        type?: string;
        signal?: AbortSignal;
        name?: string;
        owner?: string;
      } & Record<string, unknown> = {},
    ) {
      const params = new URLSearchParams({
        name: 'chats',
        owner: TEAM,
        ...(query as Record<string, string>),
      });
      return call(`/v1/datasets?${params}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
        user,
        signal,
        ...{ duplex: 'half' },
      });
    },
  };
}
