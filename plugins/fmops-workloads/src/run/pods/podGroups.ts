import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunMessages } from '../messages';
import { isFailingPod } from './isFailing';

/** Pods that are shown without being grouped. */
const FEW = 16;

/** Pods that are shown together. */
export interface PodGroup {
  /** Stays while pods come and go, unlike the title, which counts them. */
  id: string;
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
export function podGroups(
  t: RunMessages,
  pods: readonly WorkloadPod[],
): PodGroup[] {
  if (pods.length <= FEW) {
    return [{ id: 'all', title: '', pods: [...pods], open: true }];
  }
  const failing = pods.filter(isFailingPod);
  const byRole = new Map<string, WorkloadPod[]>();
  pods
    .filter(pod => !failing.includes(pod))
    .forEach(pod => {
      const role = pod.rank?.role ?? t('pods.others');
      byRole.set(role, [...(byRole.get(role) ?? []), pod]);
    });
  return [
    ...(failing.length
      ? [
          {
            id: 'failing',
            title: t('pods.failing', { number: String(failing.length) }),
            pods: failing,
            open: true,
          },
        ]
      : []),
    ...[...byRole].map(([role, members]) => ({
      id: `role ${role}`,
      title: t('pods.ofRole', { role, phases: countByPhase(members) }),
      pods: members,
      open: members.length <= FEW,
    })),
  ];
}
