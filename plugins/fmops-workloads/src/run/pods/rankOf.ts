import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Place of a pod in its workload, such as `Worker 3` or `rank 0`; undefined where its labels do not tell. */
export function rankOf({
  rank,
}: Pick<WorkloadPod, 'rank'>): string | undefined {
  return rank && `${rank.role ?? 'rank'} ${rank.index}`;
}
