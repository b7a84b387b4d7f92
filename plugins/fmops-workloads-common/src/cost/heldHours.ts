import { isTerminal, type Workload } from '../workload';

const HOUR = 3_600_000;

/** States in which pods are gone or not there yet, other than after the end. */
const AT_REST: ReadonlySet<string> = new Set([
  'Queued',
  'Pending',
  'Suspended',
]);

type Timed = Pick<
  Workload,
  | 'state'
  | 'stateSince'
  | 'startedAt'
  | 'finishedAt'
  | 'deletedAt'
  | 'staleSince'
>;

/** Whether a job holds nothing now: it waits, is paused, or has ended. */
export function isAtRest({ state, deletedAt }: Timed): boolean {
  return AT_REST.has(state) || isTerminal(state) || deletedAt !== undefined;
}

function endOf(job: Timed): string | undefined {
  if (job.finishedAt) {
    return job.finishedAt;
  }
  if (isTerminal(job.state)) {
    return job.deletedAt ?? job.stateSince;
  }
  if (job.state === 'Suspended') {
    return job.stateSince;
  }
  return job.deletedAt ?? job.staleSince;
}

/**
 * Hours for which a job has held its devices: from its start until its end, or
 * until it was suspended, deleted or last seen, or until now. A job that waits
 * has held nothing; pauses before the last start are not in the record.
 *
 * @param now - Milliseconds since the epoch.
 * @returns undefined where the record has no times to tell it from.
 */
export function heldHours(job: Timed, now: number): number | undefined {
  if (job.state === 'Queued' || job.state === 'Pending') {
    return 0;
  }
  const end = endOf(job);
  const hours =
    ((end === undefined ? now : Date.parse(end)) -
      Date.parse(job.startedAt ?? '')) /
    HOUR;
  return Number.isNaN(hours) ? undefined : Math.max(0, hours);
}
