import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';

/**
 * When Kueue last admitted a workload: what was said before is not why it does
 * not run now. Undefined where no Kueue is; resumed jobs tell it themselves.
 */
export function attemptStart(
  kueueWorkloads: readonly KubernetesObject[],
): string | undefined {
  return kueueWorkloads
    .flatMap(({ status }) => {
      const { conditions } = (status ?? {}) as { conditions?: unknown };
      return Array.isArray(conditions) ? conditions : [];
    })
    .filter(
      condition =>
        condition?.type === 'Admitted' && condition.status === 'True',
    )
    .map(({ lastTransitionTime }) => lastTransitionTime)
    .filter((time): time is string => typeof time === 'string')
    .sort()
    .at(-1);
}
