import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import { isFailingPod } from './isFailing';

/** Pods that are shown without being grouped. */
const FEW = 16;

/** Pods that are shown together. */
export interface PodGroup {
  title: string;
  pods: WorkloadPod[];
  /** Whether it is unfolded at first. */
  open: boolean;
}

function countByPhase(pods: readonly WorkloadPod[]): string {
  const counts = new Map<string, number>();
  pods.forEach(({ phase }) => counts.set(phase, (counts.get(phase) ?? 0) + 1));
  return [...counts]
    .map(([phase, count]) => `${count} ${phase.toLocaleLowerCase('en')}`)
    .join(', ');
}

/**
 * Groups many pods by their role, in the order of their ranks, those that fail
 * before all; few are left as they are.
 */
export function podGroups(pods: readonly WorkloadPod[]): PodGroup[] {
  if (pods.length <= FEW) {
    return [{ title: '', pods: [...pods], open: true }];
  }
  const failing = pods.filter(isFailingPod);
  const byRole = new Map<string, WorkloadPod[]>();
  pods
    .filter(pod => !failing.includes(pod))
    .forEach(pod => {
      const role = pod.rank?.role ?? 'Pods';
      byRole.set(role, [...(byRole.get(role) ?? []), pod]);
    });
  return [
    ...(failing.length
      ? [{ title: `Failing: ${failing.length}`, pods: failing, open: true }]
      : []),
    ...[...byRole].map(([role, members]) => ({
      title: `${role}: ${countByPhase(members)}`,
      pods: members,
      open: members.length <= FEW,
    })),
  ];
}
