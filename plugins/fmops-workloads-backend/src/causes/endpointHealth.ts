import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { containersOf, type ContainerStatus, type Pod } from '../details';
import type { PodCause } from '../store';

/** What pods do to the record of an endpoint. */
export type EndpointHealth = Omit<PodCause, 'state' | 'since'>;

type Endpoint = Pick<Workload, 'state' | 'reason' | 'message' | 'replicas'>;

// Waits that no time will end.
const FATAL_WAITS = new Set([
  'CrashLoopBackOff',
  'CreateContainerConfigError',
  'CreateContainerError',
  'ErrImageNeverPull',
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'RunContainerError',
]);
const MESSAGE_LENGTH = 500;

/**
 * Looks behind what the controller of an endpoint says: many call it ready as
 * soon as one pod is, and few copy why pods fail.
 *
 * @param complete - whether these are all pods, so that missing ones are missing
 */
export function endpointHealth(
  endpoint: Endpoint,
  pods: readonly Pod[],
  complete: boolean,
): EndpointHealth {
  const live = pods.filter(isLive);
  const ready = live.filter(isReady);
  const evidence = evidenceIn(live.filter(pod => !isReady(pod)));
  const counts = {
    ...withReady(endpoint, ready.length),
    restarts: live
      .flatMap(containersOf)
      .reduce((sum, { restartCount = 0 }) => sum + restartCount, 0),
  };
  switch (endpoint.state) {
    case 'Ready': {
      if (complete && live.length === 0 && endpoint.replicas?.desired === 0) {
        return { ...counts, becomes: 'ScaledToZero', reason: 'NoTraffic' };
      }
      const wanted = complete ? podsWanted(endpoint) : 0;
      const all = Math.max(wanted, live.length);
      if (ready.length >= all) {
        return counts;
      }
      const missing = `${ready.length} of ${all} pods are ready.`;
      return {
        ...counts,
        ...evidence,
        becomes: 'Degraded',
        reason: 'ReadyWithUnreadyPods',
        message: [missing, evidence?.message].filter(Boolean).join(' '),
      };
    }
    case 'Degraded':
      // What its controller tells comes first.
      return {
        ...counts,
        ...evidence,
        ...(endpoint.reason && { reason: endpoint.reason }),
        ...(endpoint.message && { message: endpoint.message }),
      };
    case 'Pending':
      return evidence
        ? {
            ...counts,
            ...evidence,
            becomes: ready.length ? 'Degraded' : 'Failed',
          }
        : counts;
    case 'Failed':
      return { ...counts, ...evidence };
    default:
      return {};
  }
}

function isLive({ metadata, status }: Pod): boolean {
  return !metadata?.deletionTimestamp && status?.phase !== 'Succeeded';
}

function isReady({ status }: Pod): boolean {
  return Boolean(
    status?.conditions?.some(
      condition => condition.type === 'Ready' && condition.status === 'True',
    ),
  );
}

/** Only where replicas are pods: a worker or a group has others beside it. */
function podsWanted({ replicas }: Endpoint): number {
  return (replicas?.unit === 'pod' && replicas.desired) || 0;
}

function withReady({ replicas }: Endpoint, ready: number) {
  return replicas?.unit === 'pod' && replicas.ready === undefined
    ? { replicas: { ...replicas, ready } }
    : {};
}

/** The failure of the first pod in time: those of the others often follow from it. */
function evidenceIn(pods: readonly Pod[]): EndpointHealth | undefined {
  const created = ({ metadata }: Pod) => metadata?.creationTimestamp ?? '';
  const oldestFirst = [...pods].sort((a, b) =>
    created(a).localeCompare(created(b)),
  );
  for (const pod of oldestFirst) {
    const found = containersOf(pod).find(container => failureOf(container));
    if (found) {
      return describe(pod, found);
    }
  }
  return undefined;
}

function failureOf({ ready, state, lastState }: ContainerStatus) {
  const wait = state?.waiting?.reason ?? '';
  const ended = state?.terminated ?? lastState?.terminated;
  if (!ready && ended?.reason === 'OOMKilled') {
    return ended.reason;
  }
  return FATAL_WAITS.has(wait) ? wait : undefined;
}

function describe(pod: Pod, container: ContainerStatus): EndpointHealth {
  const { waiting, terminated = container.lastState?.terminated } =
    container.state ?? {};
  const reason = failureOf(container);
  const name = pod.metadata?.name;
  const ended =
    terminated?.exitCode === undefined
      ? waiting?.message?.slice(0, MESSAGE_LENGTH)
      : `exit code ${terminated.exitCode}`;
  return {
    reason,
    message: `Container ${container.name} of pod ${name}: ${[reason, ended]
      .filter(Boolean)
      .join(', ')}`,
    failure: {
      pod: name,
      container: container.name,
      exitCode: terminated?.exitCode,
    },
  };
}
