import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { createPermission } from '@backstage/plugin-permission-common';
import fs from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { RolePolicy } from './RolePolicy';

const root = path.join(resolvePackagePath('backend'), '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const config = parse(read('app-config.yaml'));
const policy = RolePolicy.fromConfig(new ConfigReader(config));
const users = parseAllDocuments(read('catalog/org.yaml'))
  .map(document => document.toJS())
  .filter(entity => entity?.kind === 'User');

async function may(account: string, name: string) {
  const { userEntityRef } = config.auth.providers[account];
  const user = users.find(
    entity => `user:default/${entity.metadata.name}` === userEntityRef,
  );
  const { result } = await policy.handle(
    { permission: createPermission({ name, attributes: {} }) },
    {
      credentials: mockCredentials.user(userEntityRef),
      info: {
        userEntityRef,
        ownershipEntityRefs: user.spec.memberOf.map(
          (group: string) => `group:default/${group.split('/').pop()}`,
        ),
      },
    },
  );
  return result === 'ALLOW';
}

const ACCOUNTS = [
  'guest',
  'role-data-scientist',
  'role-reviewer',
  'role-platform-engineer',
  'role-auditor',
  'role-reader',
];

describe('roles of app-config.yaml', () => {
  it.each([
    ['catalog.entity.read', ACCOUNTS],
    [
      'scaffolder.task.create',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    [
      'fmops.model.register',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    [
      'fmops.workload.submit',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    [
      'fmops.workload.stop',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    [
      'fmops.workload.scale',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    [
      'fmops.workload.delete',
      ['guest', 'role-data-scientist', 'role-platform-engineer'],
    ],
    ['fmops.workload.logs', ACCOUNTS.filter(name => name !== 'role-reader')],
    [
      'fmops.workload.manifest',
      ACCOUNTS.filter(name => name !== 'role-reader'),
    ],
    ['fmops.workload.read', ['role-platform-engineer', 'role-auditor']],
    ['fmops.cluster-access.read', ['role-platform-engineer', 'role-auditor']],
    // Its proxy would be a way around all other rights
    ['kubernetes.proxy', ['role-platform-engineer']],
    ['catalog.entity.delete', ['role-platform-engineer']],
    ['policy.that.does.not.exist', []],
  ])('%s: %j', async (permission, allowed) => {
    const able = [];
    for (const account of ACCOUNTS) {
      if (await may(account, permission)) able.push(account);
    }
    expect(able).toEqual(allowed);
  });

  it('has a page entry for every account, and no other', () => {
    expect(
      config.app.signIn.accounts.map(
        (account: { provider: string }) => account.provider,
      ),
    ).toEqual(expect.arrayContaining(ACCOUNTS));
    expect(config.app.signIn.accounts).toHaveLength(ACCOUNTS.length);
  });
});
