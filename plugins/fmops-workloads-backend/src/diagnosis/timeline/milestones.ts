import type { DiagnosisInput } from '../DiagnosisInput';
import { fieldsOf, type Fields } from '../signals/Fields';
import type { Milestone } from './phases';

/** Moments that are known, in milliseconds. */
export type Moments = Partial<Record<Milestone, number>>;

/** Moments of a workload before it has pods. */
export function queueMoments({
  workload,
  kueueWorkloads,
}: DiagnosisInput): Moments {
  const [queued] = fieldsOf(kueueWorkloads);
  return {
    created: parse(workload.queuedAt),
    queued: parse(queued?.time('metadata', 'creationTimestamp')),
    reserved: queued && trueSince(queued, 'QuotaReserved'),
    admitted: queued && trueSince(queued, 'Admitted'),
  };
}

/** Moments of one pod, and of the node that was made for it. */
export function podMoments(pod: Fields, input: DiagnosisInput): Moments {
  const created = parse(pod.time('metadata', 'creationTimestamp'));
  return {
    podCreated: created,
    ...nodeMoments(pod, input, created),
    scheduled: trueSince(pod, 'PodScheduled'),
    prepared: allOf(pod.list('status', 'initContainerStatuses'), container =>
      container.time('state', 'terminated', 'finishedAt'),
    ),
    pulled: pulledAt(pod, input),
    started: allOf(
      pod.list('status', 'containerStatuses'),
      container =>
        container.time('state', 'running', 'startedAt') ??
        container.time('state', 'terminated', 'startedAt') ??
        container.time('lastState', 'terminated', 'startedAt'),
    ),
    ready: trueSince(pod, 'Ready'),
  };
}

/** Of a node that was there before the pod, nothing: it took no time. */
function nodeMoments(
  pod: Fields,
  { nodeClaims }: DiagnosisInput,
  podCreated = -Infinity,
): Moments {
  const node = pod.text('spec', 'nodeName');
  const claims = fieldsOf(nodeClaims);
  const claim = node
    ? claims.find(one => one.text('status', 'nodeName') === node)
    : claims[0];
  const since = (type: string) => {
    const time = claim && trueSince(claim, type);
    return time !== undefined && time >= podCreated ? time : undefined;
  };
  return {
    launched: since('Launched'),
    registered: since('Registered'),
    initialized: since('Initialized'),
  };
}

/** When the last image of a pod was there, as long as events are kept. */
function pulledAt(pod: Fields, { events }: DiagnosisInput): number | undefined {
  const name = pod.text('metadata', 'name');
  const times = fieldsOf(events)
    .filter(
      event =>
        event.text('reason') === 'Pulled' &&
        event.text('involvedObject', 'kind') === 'Pod' &&
        event.text('involvedObject', 'name') === name,
    )
    .map(event =>
      parse(
        event.time('firstTimestamp') ??
          event.time('eventTime') ??
          event.time('lastTimestamp'),
      ),
    )
    .filter(time => time !== undefined);
  return times.length ? Math.max(...times) : undefined;
}

function trueSince(object: Fields, type: string): number | undefined {
  const condition = object
    .list('status', 'conditions')
    .find(one => one.text('type') === type && one.text('status') === 'True');
  return parse(condition?.time('lastTransitionTime'));
}

/** The latest of the times of containers, once all have one. */
function allOf(
  containers: Fields[],
  timeOf: (container: Fields) => string | undefined,
): number | undefined {
  const times = containers.map(container => parse(timeOf(container)) ?? NaN);
  const last = Math.max(...times);
  return times.length && !Number.isNaN(last) ? last : undefined;
}

function parse(time: string | undefined): number | undefined {
  const parsed = Date.parse(time ?? '');
  return Number.isNaN(parsed) ? undefined : parsed;
}
