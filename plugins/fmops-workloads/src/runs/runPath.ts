import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Path of a run below the list that it stands in. */
export function runPath(ref: Pick<WorkloadRef, 'cluster' | 'uid'>): string {
  return `${encodeURIComponent(ref.cluster)}/${encodeURIComponent(ref.uid)}`;
}
