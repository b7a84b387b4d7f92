import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunMessages } from '../messages';

/** Place of a pod in its workload, such as `Worker 3` or `rank 0`; undefined where its labels do not tell. */
export function rankOf(
  t: RunMessages,
  { rank }: Pick<WorkloadPod, 'rank'>,
): string | undefined {
  if (!rank) {
    return undefined;
  }
  const index = String(rank.index);
  return rank.role ? `${rank.role} ${index}` : t('pods.rank', { index });
}
