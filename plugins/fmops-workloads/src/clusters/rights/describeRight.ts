import type { ClusterRight } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Rights by what they are on: `create, patch jobs.batch`. */
export function describeRights(rights: readonly ClusterRight[]): string[] {
  const verbs = new Map<string, string[]>();
  for (const { verb, group, resource, name } of rights) {
    const what = group ? `${resource}.${group}` : resource;
    const key = name ? `${what} ${name}` : what;
    verbs.set(key, [...(verbs.get(key) ?? []), verb]);
  }
  return [...verbs].map(([what, all]) => `${all.join(', ')} ${what}`);
}
