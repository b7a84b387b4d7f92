import type { BackendFeature } from '@backstage/backend-plugin-api';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type {
  NewReviewCampaign,
  ReviewCampaign,
  ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import request from 'supertest';
import { startEvaluationsBackend } from '../../__testUtils__/startEvaluationsBackend';

const API = '/api/fmops-evaluations/v1';
const BASE = `${API}/reviews`;

export const ann = 'user:default/ann';
export const bob = 'user:default/bob';
export const cyn = 'user:default/cyn';
const TEAM = 'group:default/testers';

const MODELS = ['one', 'two', 'three'];

const entity = (kind: string, name: string): Entity => ({
  apiVersion:
    kind === 'FoundationModel' ? 'fmops.dev/v1alpha1' : 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: {},
});

/** Rows with the answers of two models, as lines of a file. */
export function answersFile(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      prompt: `Question ${i}`,
      outputs: {
        'foundationmodel:default/one': `Long answer ${i}`,
        'foundationmodel:default/two': `Short answer ${i}`,
      },
    }),
  ).join('\n');
}

/** A review of two models by Ann and Bob for Cyn. */
export function comparison(
  changes: Partial<NewReviewCampaign> = {},
): NewReviewCampaign {
  return {
    title: 'Which one answers better?',
    task: 'pairwise',
    owner: cyn,
    reviewers: [ann, bob],
    reviewersPerItem: 1,
    reveal: 'never',
    share: 1,
    seed: 1,
    source: { type: 'file', name: 'answers.jsonl', jsonLines: answersFile(4) },
    ...changes,
  };
}

/**
 * A backend with people: Ann and Bob are testers. All may do everything, but
 * what `denied` says.
 */
export async function startReviewsBackend(
  options: {
    database?: Knex;
    denied?: (userRef: string, permission: string) => boolean;
    features?: BackendFeature[];
    entities?: Entity[];
    config?: JsonObject;
  } = {},
) {
  const notifications = { send: jest.fn(async () => {}) };
  const userOf = (credentials: { principal: unknown }) =>
    (credentials.principal as { userEntityRef?: string }).userEntityRef ?? '';
  const { server, auditor, as } = await startEvaluationsBackend({
    config: options.config,
    entities: [
      ...[ann, bob, cyn].map(ref => entity('User', ref.split('/')[1])),
      entity('Group', 'testers'),
      ...MODELS.map(name => entity('FoundationModel', name)),
      ...(options.entities ?? []),
    ],
    features: [
      ...(options.features ?? []),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => notifications,
      }),
      mockServices.userInfo.mock({
        getUserInfo: async credentials => {
          const userEntityRef = userOf(credentials);
          return {
            userEntityRef,
            ownershipEntityRefs: [
              userEntityRef,
              ...([ann, bob].includes(userEntityRef) ? [TEAM] : []),
            ],
          };
        },
      }).factory,
      mockServices.permissions.mock({
        authorize: async (
          requests: { permission: BasicPermission }[],
          asked?: { credentials: { principal: unknown } },
        ) =>
          requests.map(({ permission }) => ({
            result: options.denied?.(
              asked ? userOf(asked.credentials) : '',
              permission.name,
            )
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          })),
      } as Parameters<typeof mockServices.permissions.mock>[0]).factory,
      ...(options.database
        ? [
            mockServices.database.mock({
              getClient: async () => options.database!,
            }).factory,
          ]
        : []),
    ],
  });

  const attempt = (
    user: string,
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object,
  ) =>
    request(server)
      [method](`${BASE}${path}`)
      .set('Authorization', as(user))
      .send(body);

  /** Sends as somebody; fails where the answer is an error. */
  const send = async <T>(
    user: string,
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object,
  ): Promise<T> => {
    const response = await attempt(user, method, path, body);
    if (response.status >= 400) {
      throw new Error(`${response.status} ${response.body?.error?.message}`);
    }
    return response.body as T;
  };

  return {
    ...{ auditor, notifications, send, attempt },
    /** Calls another subject as somebody. */
    other: async <T>(
      user: string,
      method: 'get' | 'post' | 'put',
      path: string,
      body?: object,
    ): Promise<T> => {
      const response = await request(server)
        [method](`${API}/${path}`)
        .set('Authorization', as(user))
        .send(body);
      if (response.status >= 400) {
        throw new Error(`${response.status} ${response.body?.error?.message}`);
      }
      return response.body as T;
    },
    create: (campaign: NewReviewCampaign, user = campaign.owner) =>
      send<ReviewCampaign>(user, 'post', '', campaign),
    next: (user: string, id: string) =>
      send<ReviewTurn>(user, 'post', `/${id}/next`),
    judge: (user: string, id: string, assignment: string, body: object) =>
      send<ReviewTurn>(
        user,
        'post',
        `/${id}/assignments/${assignment}/judgement`,
        body,
      ),
  };
}
