import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { FULL, FULL_OF_OTHERS } from './KeptEnd';

/** How long after its end a run is still looked at, in milliseconds. */
export const RECENT_MS = 24 * 60 * 60_000;

/** Whether nothing more will happen to a workload. */
export function isEnd({ category, state, deletedAt }: Workload): boolean {
  return Boolean(deletedAt) || (category === 'job' && isTerminal(state));
}

/** What changes when a run ends, or is deleted after it has ended. */
export function endOf(workload: Workload | undefined): string | undefined {
  return workload && isEnd(workload)
    ? `${workload.state} ${workload.deletedAt}`
    : undefined;
}

/** Whether it ended so lately that its pods may still be there. */
export function isRecentEnd(workload: Workload): boolean {
  const { deletedAt, finishedAt, stateSince } = workload;
  const at = Date.parse(deletedAt ?? finishedAt ?? stateSince);
  return isEnd(workload) && Date.now() - at < RECENT_MS;
}

/** How full the keeping of a workload is when there is no more to be found. */
export function wantedOf({ state }: Workload): number {
  return state === 'Failed' ? FULL : FULL_OF_OTHERS;
}
