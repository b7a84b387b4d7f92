import type { ClusterRight } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A rule as a SelfSubjectRulesReview tells it. */
export interface ResourceRule {
  verbs?: string[];
  apiGroups?: string[];
  resources?: string[];
  /** Only these objects; all when empty. */
  resourceNames?: string[];
}

const has = (list: string[] | undefined, value: string) =>
  list?.some(item => item === '*' || item === value) ?? false;

/** Whether a rule of RBAC grants a right. */
export function grants(rule: ResourceRule, right: ClusterRight): boolean {
  const { verb, group, resource, name } = right;
  const [, subresource] = resource.split('/');
  const named =
    !rule.resourceNames?.length ||
    (name !== undefined && rule.resourceNames.includes(name));
  return (
    named &&
    has(rule.verbs, verb) &&
    has(rule.apiGroups, group) &&
    (has(rule.resources, resource) ||
      (subresource !== undefined && has(rule.resources, `*/${subresource}`)))
  );
}
