import {
  isTerminal,
  type AcceleratorShare,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ObservedWorkload } from '../kinds';
import { withQueue, type QueueVerdict } from '../queue';
import type { QueuePosition } from '../queue/visibility';

/** What pods say, in place of the controller's words. */
export interface PodCause
  extends Pick<
    Workload,
    'reason' | 'message' | 'failure' | 'replicas' | 'restarts'
  > {
  /** State of the workload that the cause explains. */
  state: Workload['state'];
  /** State that the pods show in its place. */
  becomes?: Workload['state'];
  /** Since when they do, or do not any more. */
  since?: string;
}

/** What is kept of one workload. */
export interface WorkloadRecord {
  observed: ObservedWorkload['workload'];
  resourceVersion: string;
  /** List epoch within which resource versions are ordered. */
  epoch: number;
  /** When the present state was entered, or first seen. */
  stateSince: string;
  /** It was in the present state already when it was first seen. */
  foundInState?: boolean;
  podSelector?: string;
  /** Start of the earliest part, for kinds that do not tell their own. */
  partStartedAt?: string;
  podCause?: PodCause;
  /** Where its accelerators are, or were last. */
  instances?: AcceleratorShare[];
  /** What its queue says of it. */
  verdict?: QueueVerdict;
  /** Who stopped it through the portal. */
  stoppedBy?: string;
  deletedAt?: string;
}

/** Whether a version of an object is newer than what is kept of it. */
export function supersedes(
  kept: Pick<WorkloadRecord, 'epoch' | 'resourceVersion'>,
  incoming: Pick<WorkloadRecord, 'epoch' | 'resourceVersion'>,
): boolean {
  if (incoming.epoch !== kept.epoch) {
    // A later list is taken as it is: versions go back after a restore.
    return (
      incoming.epoch > kept.epoch ||
      compareVersions(incoming.resourceVersion, kept.resourceVersion) > 0
    );
  }
  return compareVersions(incoming.resourceVersion, kept.resourceVersion) >= 0;
}

const NUMBER = /^\d+$/;

/**
 * The order of two resource versions: below zero when the first is the older.
 * Numbers of up to 64 bits; anything else cannot be ordered and counts as newer.
 */
export function compareVersions(a: string, b: string): number {
  if (!NUMBER.test(a) || !NUMBER.test(b)) {
    return 1;
  }
  return Number(BigInt(a) - BigInt(b));
}

/** The state in which a workload is left when its object goes away. */
function endOf({ observed, stoppedBy, deletedAt }: WorkloadRecord) {
  if (!deletedAt || observed.category !== 'job' || isTerminal(observed.state)) {
    return undefined;
  }
  return stoppedBy
    ? {
        state: 'Cancelled' as const,
        reason: 'Stopped',
        message: `Stopped by ${stoppedBy}`,
        finishedAt: deletedAt,
      }
    : {
        state: 'Unknown' as const,
        reason: 'Deleted',
        message: `The ${observed.ref.kind} was deleted in the cluster before it had finished; how it ended is not known.`,
        finishedAt: deletedAt,
      };
}

/** The workload as readers get it. */
export function composeWorkload(
  record: WorkloadRecord,
  staleSince?: string,
  position?: QueuePosition,
): Workload {
  const { verdict, partStartedAt } = record;
  const observed = explainedByQueue(record);
  const startedAt = observed.startedAt ?? partStartedAt;
  const end = endOf(record);
  const entered =
    record.foundInState && !end && enteredAt({ ...observed, startedAt });
  return {
    ...observed,
    ...(position && positioned(observed, position)),
    stateSince:
      observed.state === record.observed.state
        ? entered || record.stateSince
        : verdict?.since ?? record.stateSince,
    ...explainedByPods(record, observed.state),
    ...placed(record),
    startedAt,
    ...end,
    ...(end && { stateSince: record.stateSince }),
    deletedAt: record.deletedAt,
    staleSince: record.deletedAt ? undefined : staleSince,
  };
}

/** The accelerators of a workload, with where they are. */
function placed({
  observed: { accelerators },
  instances,
}: WorkloadRecord): Pick<Workload, 'accelerators'> {
  return accelerators && instances
    ? { accelerators: { ...accelerators, instances } }
    : {};
}

/** An endpoint is in no queue: its pods may be. */
function explainedByQueue({ observed, verdict }: WorkloadRecord) {
  return verdict && observed.category === 'job'
    ? withQueue(observed, verdict)
    : observed;
}

/** Where a job stands that its queue still holds. */
function positioned(
  { state, queue }: Pick<Workload, 'state' | 'queue'>,
  position: QueuePosition,
): Pick<Workload, 'queue'> {
  return { queue: state === 'Queued' ? { ...queue, ...position } : queue };
}

/** What the pods say about the present state, if they were looked at in it. */
function explainedByPods(
  { podCause }: WorkloadRecord,
  present: Workload['state'],
) {
  const { state, becomes, since, ...cause } = podCause ?? {};
  if (state !== present) {
    return {};
  }
  return {
    ...cause,
    ...(becomes && { state: becomes }),
    ...(since && { stateSince: since }),
  };
}

/** The next record of a workload, after a version of its object was seen. */
export function advance(
  previous: WorkloadRecord | undefined,
  { workload, resourceVersion, since, podSelector }: ObservedWorkload,
  epoch: number,
  now: string,
): WorkloadRecord {
  const observed = withFirstStart(previous?.observed, workload);
  const same = previous?.observed.state === observed.state;
  return {
    observed,
    resourceVersion,
    epoch,
    podSelector: podSelector ?? previous?.podSelector,
    partStartedAt: previous?.partStartedAt,
    podCause: same ? previous?.podCause : undefined,
    instances: previous?.instances,
    verdict: previous?.verdict,
    stoppedBy: previous?.stoppedBy,
    stateSince: same ? previous.stateSince : endedAt(observed) ?? since ?? now,
    foundInState: same
      ? previous.foundInState
      : (!previous && !since) || undefined,
  };
}

/** An endpoint tells when it became ready last, not when it was ready first. */
function withFirstStart(
  previous: ObservedWorkload['workload'] | undefined,
  observed: ObservedWorkload['workload'],
): ObservedWorkload['workload'] {
  const { startedAt } = previous ?? {};
  return startedAt && observed.category === 'endpoint'
    ? { ...observed, startedAt }
    : observed;
}

type Times = Pick<Workload, 'state' | 'queuedAt' | 'startedAt' | 'finishedAt'>;

/**
 * When a workload entered its first state that was seen, as far as it tells
 * itself. Later states are dated as they are seen: a Job, say, tells when it
 * was admitted, but not when its pods were ready.
 */
export function enteredAt(workload: Times): string | undefined {
  switch (workload.state) {
    case 'Queued':
    case 'Pending':
      return workload.queuedAt;
    case 'Running':
      return workload.startedAt;
    default:
      return endedAt(workload);
  }
}

function endedAt({ state, finishedAt }: Times): string | undefined {
  return isTerminal(state) ? finishedAt : undefined;
}
