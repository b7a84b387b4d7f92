import {
  isTerminal,
  type Workload,
  type WorkloadTransition,
} from '../workload';

/**
 * A time during which devices were held, in milliseconds since the epoch; the end is not in it.
 *
 * @public
 */
export interface HeldInterval {
  from: number;
  to: number;
}

/**
 * A change of state, as far as it tells of devices.
 *
 * @public
 */
export type StateChange = Pick<WorkloadTransition, 'state' | 'at'>;

/**
 * When a workload did what.
 *
 * @public
 */
export type TimedWorkload = Pick<
  Workload,
  | 'category'
  | 'state'
  | 'stateSince'
  | 'startedAt'
  | 'finishedAt'
  | 'deletedAt'
  | 'staleSince'
>;

/** Whether a workload holds devices in a state; in others it does what it did before. */
const HOLDS: Record<
  Workload['category'],
  Partial<Record<Workload['state'], boolean>>
> = {
  job: {
    Queued: false,
    Pending: false,
    Running: true,
    Restarting: true,
    Suspended: false,
    Succeeded: false,
    Failed: false,
    Cancelled: false,
  },
  endpoint: {
    Ready: true,
    Degraded: true,
    ScaledToZero: false,
    Stopped: false,
  },
};

/**
 * Whether a workload holds nothing now: it waits, is paused or switched off, or has ended.
 *
 * @public
 */
export function isAtRest(workload: TimedWorkload): boolean {
  const { category, state, startedAt, deletedAt } = workload;
  const never = category === 'endpoint' && !startedAt;
  return deletedAt !== undefined || !(HOLDS[category][state] ?? !never);
}

/**
 * When a workload held its devices: from its start, and not while it waited,
 * was paused, put back into its queue or switched off; until its end, or until
 * it was deleted or last seen, or until now. Pods that start count from when
 * the whole runs.
 *
 * @param now - Milliseconds since the epoch.
 * @param history - Its states, oldest first. Without them pauses before the
 *   present state are not known, and counted.
 * @returns undefined where nothing tells when it started.
 *
 * @public
 */
export function heldIntervals(
  workload: TimedWorkload,
  now: number,
  history: readonly StateChange[] = [],
): HeldInterval[] | undefined {
  const changes = history.length > 0 ? history : [present(workload)];
  const started = Date.parse(workload.startedAt ?? '');
  const [first] = changes;
  if (Number.isNaN(started) && mayHaveStarted(workload, first)) {
    return undefined;
  }
  const points = changes.map(({ state, at }) => ({
    at: Date.parse(at),
    holds: HOLDS[workload.category][state],
  }));
  if (started <= points[0].at && !waits(workload, first)) {
    points.unshift({ at: started, holds: true });
  }
  return between(points, endOf(workload, now));
}

/**
 * Hours for which a workload has held its devices, see {@link heldIntervals}.
 *
 * @public
 */
export function heldHours(
  workload: TimedWorkload,
  now: number,
  history?: readonly StateChange[],
): number | undefined {
  const HOUR = 3_600_000;
  return heldIntervals(workload, now, history)?.reduce(
    (hours, { from, to }) => hours + (to - from) / HOUR,
    0,
  );
}

function present({
  state,
  stateSince,
  finishedAt,
}: TimedWorkload): StateChange {
  return {
    state,
    at: (isTerminal(state) ? finishedAt : undefined) ?? stateSince,
  };
}

/** Controllers set a start while pods wait. */
function waits({ category }: TimedWorkload, { state }: StateChange): boolean {
  return category === 'job' && (state === 'Queued' || state === 'Pending');
}

/** Whether devices may have been held before the first state that is known. */
function mayHaveStarted(
  { category }: TimedWorkload,
  { state }: StateChange,
): boolean {
  return isTerminal(state)
    ? category === 'job'
    : state === 'Unknown' || Boolean(HOLDS[category][state]);
}

function endOf(workload: TimedWorkload, now: number): number {
  const { state, finishedAt, deletedAt, staleSince } = workload;
  const ends = [
    isTerminal(state) ? finishedAt : undefined,
    deletedAt,
    staleSince,
  ];
  const times = ends.map(end => Date.parse(end ?? '')).filter(Number.isFinite);
  return Math.min(now, ...times);
}

function between(
  points: readonly { at: number; holds?: boolean }[],
  end: number,
): HeldInterval[] {
  const intervals: HeldInterval[] = [];
  let from: number | undefined;
  for (const { at, holds } of [...points, { at: end, holds: false }]) {
    const to = Math.min(at, end);
    if (holds === false && from !== undefined) {
      if (to > from) {
        intervals.push({ from, to });
      }
      from = undefined;
    } else if (holds) {
      from ??= at;
    }
  }
  return intervals;
}
