import {
  demandOf,
  MOST_WAITING_RUNS,
  type WaitingRun,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { OwnerOf } from '../access';

/** Runs that wait for accelerators, the one that waits longest first. */
export function waitingRuns(
  workloads: Iterable<Workload>,
  ownerOf: OwnerOf,
): WaitingRun[] {
  return [...workloads]
    .filter(job => job.category === 'job' && demandOf(job).waiting > 0)
    .map(job => ({ job, since: job.queuedAt ?? job.stateSince }))
    .sort((a, b) => a.since.localeCompare(b.since))
    .slice(0, MOST_WAITING_RUNS)
    .map(({ job, since }) => ({
      ref: job.ref,
      kubernetesId: job.kubernetesId,
      owner: ownerOf(job),
      queue: job.queue?.localQueue ?? job.queue?.clusterQueue,
      resource: job.accelerators!.resource,
      instanceType: job.accelerators!.instanceType,
      devices: demandOf(job).waiting,
      since,
      blocked: job.queue?.severity === 'blocked',
      reason: job.queue?.pendingReason ?? job.reason,
    }));
}
