import type {
  ClusterRight,
  ClusterRights,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { stringify } from 'yaml';
import type { Need } from './Need';

const RBAC = 'rbac.authorization.k8s.io';

/** Who a role is bound to. */
export interface Subject {
  kind: 'Group' | 'User' | 'ServiceAccount';
  name: string;
  namespace?: string;
  /** Other groups of it that may be meant. */
  others?: string[];
}

/**
 * Who the portal is, for a binding: a group of it that is its own, since the
 * names of EKS users hold the name of their session.
 */
export function subjectOf({
  username,
  groups,
}: NonNullable<ClusterRights['account']>): Subject {
  const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(username);
  if (account) {
    const [, namespace, name] = account;
    return { kind: 'ServiceAccount', name, namespace };
  }
  const [group, ...others] = groups.filter(name => !name.startsWith('system:'));
  if (!group) return { kind: 'User', name: username };
  return { kind: 'Group', name: group, ...(others.length > 0 && { others }) };
}

/**
 * A role with all that is needed, not only what is missing, since it takes the
 * place of an earlier one of its name; and its binding.
 */
export function grantManifest(
  need: Need,
  { others, ...subject }: Subject,
): string {
  const kind = need.namespace ? 'Role' : 'ClusterRole';
  const metadata = {
    name: `fmops-portal-${need.id}`,
    ...(need.namespace && { namespace: need.namespace }),
  };
  const role = {
    ...{ apiVersion: `${RBAC}/v1`, kind, metadata },
    rules: rulesOf(need.rights),
  };
  const binding = {
    ...{ apiVersion: `${RBAC}/v1`, kind: `${kind}Binding`, metadata },
    roleRef: { apiGroup: RBAC, kind, name: metadata.name },
    subjects: [
      subject.kind === 'ServiceAccount'
        ? subject
        : { apiGroup: RBAC, ...subject },
    ],
  };
  const objects = [role, binding]
    .map(object => stringify(object, { aliasDuplicateObjects: false }))
    .join('---\n');
  // Names of groups are text of the cluster: quoted, they stay in their line
  return others
    ? `# The portal is in ${others
        .map(name => JSON.stringify(name))
        .join(', ')} too: bind the group that nobody else is in\n${objects}`
    : objects;
}

interface Rule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
  resourceNames?: string[];
}

/** As few rules as there are sets of verbs in a group. */
function rulesOf(rights: readonly ClusterRight[]): Rule[] {
  const resources = new Map<string, Rule>();
  for (const { group, resource, verb, name } of rights) {
    const key = JSON.stringify([group, resource, name !== undefined]);
    const rule = resources.get(key) ?? {
      ...{ apiGroups: [group], resources: [resource], verbs: [] },
      ...(name !== undefined && { resourceNames: [] }),
    };
    rule.verbs = [...new Set([...rule.verbs, verb])];
    if (name !== undefined) {
      rule.resourceNames = [...new Set([...(rule.resourceNames ?? []), name])];
    }
    resources.set(key, rule);
  }
  const merged = new Map<string, Rule>();
  for (const rule of resources.values()) {
    const key = JSON.stringify([
      rule.apiGroups,
      rule.verbs,
      rule.resourceNames,
    ]);
    const other = merged.get(key);
    merged.set(
      key,
      other
        ? { ...other, resources: [...other.resources, ...rule.resources] }
        : rule,
    );
  }
  return [...merged.values()];
}
