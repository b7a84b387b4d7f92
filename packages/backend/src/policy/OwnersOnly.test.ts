import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  AuthorizeResult,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import { stringify } from 'yaml';
import { RolePolicy } from './RolePolicy';

const OURS = 'group:default/language-team';
const resource = (name: string, owner: string, visibility?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name,
    ...(visibility && { labels: { 'fmops.dev/visibility': visibility } }),
  },
  spec: { type: 'dataset', owner },
});

const policy = RolePolicy.fromConfig(
  new ConfigReader({
    permission: {
      roles: [{ allow: ['catalog.entity.read'] }],
      ownersOnly: [{ label: 'fmops.dev/visibility', value: 'private' }],
    },
  }),
);

const isUser = (
  credentials: BackstageCredentials,
): credentials is BackstageCredentials<BackstageUserPrincipal> =>
  (credentials.principal as { type?: string }).type === 'user';

/** People are asked about; what runs by itself may do all. */
async function decide(
  permission: Permission,
  credentials: BackstageCredentials,
): Promise<PolicyDecision> {
  if (!isUser(credentials)) return { result: AuthorizeResult.ALLOW };
  const { userEntityRef } = credentials.principal;
  return policy.handle(
    { permission },
    {
      credentials,
      info: { userEntityRef, ownershipEntityRefs: [userEntityRef, OURS] },
    },
  );
}

describe('permission.ownersOnly', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'owners-only-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps entities to their owners, in lists and by name', async () => {
    const target = path.join(folder, 'datasets.yaml');
    const entities = [
      resource('open', OURS),
      resource('theirs-open', 'vision-team', 'public'),
      resource('theirs', 'vision-team', 'private'),
      resource('ours', OURS, 'private'),
    ];
    writeFileSync(target, entities.map(e => stringify(e)).join('---\n'));
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        mockServices.permissions.mock({
          authorizeConditional: async (requests, { credentials }) =>
            Promise.all(
              requests.map(query => decide(query.permission, credentials)),
            ),
        }).factory,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              processingInterval: { seconds: 1 },
              locations: [
                { type: 'file', target, rules: [{ allow: ['Resource'] }] },
              ],
            },
          },
        }),
      ],
    });
    const get = (route: string, token: string) =>
      request(backend.server)
        .get(`/api/catalog${route}`)
        .set('authorization', `Bearer ${token}`);
    const names = async (token: string) => {
      const { body } = await get('/entities?filter=kind=resource', token);
      if (!Array.isArray(body)) throw new Error(JSON.stringify(body));
      return body.map(({ metadata }) => metadata.name).sort();
    };
    const all = mockCredentials.service.token();
    while ((await names(all)).length < entities.length) await sleep(200);

    const user = mockCredentials.user.token();
    expect(await names(user)).toEqual(['open', 'ours', 'theirs-open']);
    const byName = (name: string) =>
      get(`/entities/by-name/resource/default/${name}`, user);
    expect((await byName('ours')).status).toBe(200);
    expect((await byName('theirs')).status).toBe(404);
    await backend.stop();
  });
});
