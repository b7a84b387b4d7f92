import { ConfigReader } from '@backstage/config';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  taskCancelPermission,
  taskReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  createPermission,
  type Permission,
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
          allow: ['fmops.workload.*', 'scaffolder.task.*'],
        },
        {
          groups: ['group:default/auditors'],
          allow: ['scaffolder.task.read'],
          everybodysTasks: true,
        },
      ],
    },
  }),
);

const ask = (permission: Permission, groups: string[]) =>
  policy.handle(
    { permission },
    {
      credentials: mockCredentials.user(),
      info: {
        userEntityRef: 'user:default/reader',
        ownershipEntityRefs: ['user:default/reader', ...groups],
      },
    },
  );

async function decide(name: string, ...groups: string[]) {
  const permission = createPermission({ name, attributes: {} });
  return (await ask(permission, groups)).result as AuthorizeResult;
}

describe('RolePolicy', () => {
  it.each([
    ['catalog.entity.read', [], 'ALLOW'],
    ['catalog.entity.delete', [], 'DENY'],
    ['fmops.workload.submit', [], 'DENY'],
    ['fmops.workload.submit', ['group:default/vision-team'], 'DENY'],
    ['fmops.workload.submit', ['group:default/language-team'], 'ALLOW'],
    ['scaffolder.task.create', ['group:default/language-team'], 'ALLOW'],
    ['scaffolder.tasks', ['group:default/language-team'], 'DENY'],
  ])('%s for members of %j: %s', async (name, groups, result) => {
    expect(await decide(name, ...groups)).toBe(result);
  });

  it.each([taskReadPermission, taskCancelPermission])(
    'keeps tasks to those who have started them: $name',
    async permission => {
      expect(await ask(permission, ['group:default/language-team'])).toEqual({
        result: 'CONDITIONAL',
        pluginId: 'scaffolder',
        resourceType: 'scaffolder-task',
        conditions: {
          rule: 'IS_TASK_OWNER',
          resourceType: 'scaffolder-task',
          params: { createdBy: ['user:default/reader'] },
        },
      });
    },
  );

  it("allows everybody's tasks by a role that says so, and as far as it goes", async () => {
    const groups = ['group:default/language-team', 'group:default/auditors'];
    expect(await ask(taskReadPermission, groups)).toEqual({ result: 'ALLOW' });
    expect(await ask(taskCancelPermission, groups)).toMatchObject({
      result: 'CONDITIONAL',
    });
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
