import type { KubernetesCondition } from '@fmops/backstage-plugin-fmops-workloads-node';

/**
 * The condition of the first of `types` that holds. Conditions count by type
 * and only with status "True", never by their position in the list.
 */
export function trueCondition(
  conditions: KubernetesCondition[] | undefined,
  ...types: string[]
): KubernetesCondition | undefined {
  return first(conditions, 'True', types);
}

/** The condition of the first of `types` that is said not to hold. */
export function falseCondition(
  conditions: KubernetesCondition[] | undefined,
  ...types: string[]
): KubernetesCondition | undefined {
  return first(conditions, 'False', types);
}

function first(
  conditions: KubernetesCondition[] | undefined,
  status: string,
  types: string[],
): KubernetesCondition | undefined {
  for (const type of types) {
    const found = conditions?.find(
      condition => condition?.type === type && condition.status === status,
    );
    if (found) {
      return found;
    }
  }
  return undefined;
}
