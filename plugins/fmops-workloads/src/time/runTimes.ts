import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** How long a run has taken or waited, in milliseconds, and whether it still counts. */
export interface RunTime {
  kind: 'took' | 'waits';
  millis: number;
  ticking: boolean;
}

function parse(time: string | undefined): number | undefined {
  const millis = time === undefined ? NaN : Date.parse(time);
  return Number.isNaN(millis) ? undefined : millis;
}

/** Whether work has been done: controllers also set a start while pods wait. */
export function hasBegun({ state, startedAt }: Workload): boolean {
  return startedAt !== undefined && state !== 'Queued' && state !== 'Pending';
}

/**
 * How long a run has been working, or waiting where it has not started.
 * Undefined where the record has no times to tell it from.
 */
export function runTime(workload: Workload, now: number): RunTime | undefined {
  const ended = isTerminal(workload.state) || workload.deletedAt !== undefined;
  const end =
    parse(workload.finishedAt) ??
    (ended ? parse(workload.deletedAt ?? workload.stateSince) : now);
  const kind = hasBegun(workload) ? 'took' : 'waits';
  const start = parse(
    kind === 'took'
      ? workload.startedAt
      : workload.queuedAt ?? workload.startedAt,
  );
  if (start === undefined || end === undefined || (ended && kind === 'waits')) {
    return undefined;
  }
  return { kind, millis: Math.max(0, end - start), ticking: !ended };
}

/** Newest first: by when it was queued, else by the earliest time known. */
export function byNewest(a: Workload, b: Workload): number {
  const time = (w: Workload) =>
    parse(w.queuedAt ?? w.startedAt ?? w.stateSince) ?? 0;
  return time(b) - time(a) || a.ref.name.localeCompare(b.ref.name);
}
