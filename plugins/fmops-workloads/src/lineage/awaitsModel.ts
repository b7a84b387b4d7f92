import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A model that is not in the catalog by then was not added to it. */
const ADDED_WITHIN_MS = 60_000;

/** Whether the model that a run has made may just be on its way to the catalog. */
export function awaitsModel({ state, lineage, finishedAt }: Workload): boolean {
  return (
    state === 'Succeeded' &&
    lineage.outputModel !== undefined &&
    finishedAt !== undefined &&
    Date.now() - Date.parse(finishedAt) < ADDED_WITHIN_MS
  );
}
