import { ConfigReader } from '@backstage/config';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  createPermission,
  type AuthorizeResult,
} from '@backstage/plugin-permission-common';
import { RolePolicy } from './RolePolicy';

const policy = RolePolicy.fromConfig(
  new ConfigReader({
    permission: {
      roles: [
        { allow: ['catalog.entity.read'] },
        {
          groups: ['group:default/Language-Team'],
          allow: ['fmops.workload.*', 'scaffolder.task.create'],
        },
      ],
    },
  }),
);

async function decide(name: string, ...groups: string[]) {
  const decision = await policy.handle(
    { permission: createPermission({ name, attributes: {} }) },
    {
      credentials: mockCredentials.user(),
      info: {
        userEntityRef: 'user:default/reader',
        ownershipEntityRefs: ['user:default/reader', ...groups],
      },
    },
  );
  return decision.result as AuthorizeResult;
}

describe('RolePolicy', () => {
  it.each([
    ['catalog.entity.read', [], 'ALLOW'],
    ['catalog.entity.delete', [], 'DENY'],
    ['fmops.workload.submit', [], 'DENY'],
    ['fmops.workload.submit', ['group:default/vision-team'], 'DENY'],
    ['fmops.workload.submit', ['group:default/language-team'], 'ALLOW'],
    ['scaffolder.task.create', ['group:default/language-team'], 'ALLOW'],
    ['scaffolder.task.created', ['group:default/language-team'], 'DENY'],
  ])('%s for members of %j: %s', async (name, groups, result) => {
    expect(await decide(name, ...groups)).toBe(result);
  });

  it('denies everything to those who are not signed in', async () => {
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: {},
    });
    expect(await policy.handle({ permission })).toEqual({ result: 'DENY' });
  });

  it('denies everything without roles', async () => {
    const empty = RolePolicy.fromConfig(new ConfigReader({}));
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: {},
    });
    expect(
      await empty.handle(
        { permission },
        {
          credentials: mockCredentials.user(),
          info: { userEntityRef: 'user:default/x', ownershipEntityRefs: [] },
        },
      ),
    ).toEqual({ result: 'DENY' });
  });
});
