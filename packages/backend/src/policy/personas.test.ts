import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { createPermission } from '@backstage/plugin-permission-common';
import {
  modelPermissions,
  registryPermissions,
} from '@fmops/backstage-plugin-fmops-models-common';
import { evaluationsPermissions } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { workloadPermissions } from '@fmops/backstage-plugin-fmops-workloads-common';
import { scaffolderPermissions } from '@backstage/plugin-scaffolder-common/alpha';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { RolePolicy } from './RolePolicy';

const root = path.join(resolvePackagePath('backend'), '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const { permission } = parse(read('app-config.production.yaml'));
const policy = RolePolicy.fromConfig(new ConfigReader({ permission }));

const [header, , ...rows] = read('docs/production.md')
  .match(/<!-- matrix[^]*?-->\s+([^]*?)\s+<!-- \/matrix -->/)![1]
  .split('\n')
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replaceAll('`', '')),
  );
const groups = header.slice(1);

async function may(name: string, ...memberOf: string[]): Promise<boolean> {
  const { result } = await policy.handle(
    { permission: createPermission({ name, attributes: {} }) },
    {
      credentials: mockCredentials.user(),
      info: {
        userEntityRef: 'user:default/somebody',
        ownershipEntityRefs: memberOf.map(group => `group:default/${group}`),
      },
    },
  );
  return result === 'ALLOW';
}

describe('roles of app-config.production.yaml', () => {
  it.each(rows)('%s', async (name, ...cells) => {
    const told = groups.filter((_, index) => cells[index] === 'yes');
    const able: string[] = [];
    for (const group of groups) {
      if (await may(name, group)) able.push(group);
    }
    expect(able).toEqual(told);
  });

  it('are told in full: every permission of these plugins, and every group', () => {
    const names = rows.map(([name]) => name);
    const permissions = [
      ...modelPermissions,
      ...registryPermissions,
      ...workloadPermissions,
      ...evaluationsPermissions,
    ].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(permissions));
    expect(names.filter(name => name.startsWith('fmops.')).sort()).toEqual(
      permissions.sort(),
    );
    const named = permission.roles.flatMap(
      (role: { groups?: string[] }) => role.groups ?? [],
    );
    expect(named).toEqual(groups.map(group => `group:default/${group}`));
  });

  // A template of one's own reads all that the portal's tokens for Git do
  it('let platform engineers alone try templates that nobody has reviewed', async () => {
    const names = rows.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(scaffolderPermissions.map(({ name }) => name)),
    );
    const { name } = scaffolderPermissions.find(item =>
      item.name.endsWith('dry-run'),
    )!;
    const able: string[] = [];
    for (const group of groups) if (await may(name, group)) able.push(group);
    expect(able).toEqual(['ml-platform']);
  });

  // By a selector that any team writes on its own entity
  it('let platform engineers alone read objects of all namespaces', async () => {
    const able: string[] = [];
    for (const group of groups) {
      if (await may('kubernetes.resources.read', group)) able.push(group);
    }
    expect(able).toEqual(['ml-platform']);
  });

  it('let those who are in no group read the catalog, and do nothing', async () => {
    const able: string[] = [];
    for (const [name] of rows) if (await may(name)) able.push(name);
    expect(able).toEqual(['catalog.entity.read', 'catalog.location.read']);
  });

  it('allow nothing that no plugin has', async () => {
    for (const { allow } of permission.roles) {
      for (const name of allow) {
        const start = name.replace(/\*$/, '');
        expect(rows.filter(([known]) => known.startsWith(start))).not.toEqual(
          [],
        );
      }
    }
  });
});
