/** Tags that AWS, EKS or Kubernetes set for themselves say nothing to people. */
const OF_MACHINES = /^(aws:|eks:|kubernetes\.io\/|k8s\.io\/|karpenter\.sh\/)/;

const LONGEST = 63;

/**
 * Tags of an AWS resource as tags of an entity: `team=nlp` becomes `team:nlp`.
 * What has no legal form is left out.
 */
export function tagsOf(tags: Record<string, string> = {}): string[] {
  const legal = Object.entries(tags)
    .filter(([key]) => !OF_MACHINES.test(key))
    .map(([key, value]) =>
      (value ? `${key}:${value}` : key)
        .toLowerCase()
        .replace(/[^a-z0-9:+#]+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(tag => tag && tag.length <= LONGEST);
  return [...new Set(legal)].sort();
}
