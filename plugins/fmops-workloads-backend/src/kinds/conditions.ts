import type { KubernetesCondition } from '@fmops/backstage-plugin-fmops-workloads-node';

/**
 * The condition of the first of `types` that holds. Conditions count by type
 * and only with status "True", never by their position in the list.
 */
export function trueCondition(
  conditions: KubernetesCondition[] | undefined,
  ...types: string[]
): KubernetesCondition | undefined {
  for (const type of types) {
    const found = conditions?.find(
      condition => condition.type === type && condition.status === 'True',
    );
    if (found) {
      return found;
    }
  }
  return undefined;
}
