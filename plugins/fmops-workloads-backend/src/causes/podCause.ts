import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { containersOf, type Pod } from '../details';
import type { PodCause } from '../store';

// Steps of every start, not what holds one up.
const NORMAL_WAITS = new Set(['ContainerCreating', 'PodInitializing']);
const LENGTH = 500;

/**
 * What the pods say about why a workload is not running, or has failed. An
 * answer without reason means that they have nothing to say (any more).
 */
export function podCause(
  workload: Pick<Workload, 'state' | 'reason' | 'message'>,
  pods: Pod[],
): PodCause {
  const find = workload.state === 'Failed' ? failureOf : waitOf;
  for (const pod of pods) {
    const cause = find(pod, workload);
    if (cause) {
      return { state: workload.state, ...cause };
    }
  }
  return { state: workload.state };
}

function waitOf(pod: Pod): Omit<PodCause, 'state'> | undefined {
  const name = pod.metadata?.name;
  for (const container of containersOf(pod)) {
    const { reason, message } = container.state?.waiting ?? {};
    if (reason && !NORMAL_WAITS.has(reason)) {
      const detail = message ? `: ${message.slice(0, LENGTH)}` : '';
      return {
        reason,
        message: `Container ${container.name} of pod ${name} waits${detail}`,
        failure: {
          pod: name,
          container: container.name,
          exitCode: container.lastState?.terminated?.exitCode,
        },
      };
    }
  }
  const unscheduled = pod.status?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  return (
    unscheduled && {
      reason: unscheduled.reason,
      message: unscheduled.message?.slice(0, LENGTH),
    }
  );
}

function failureOf(
  pod: Pod,
  workload: Pick<Workload, 'reason' | 'message'>,
): Omit<PodCause, 'state'> | undefined {
  const name = pod.metadata?.name;
  const { reason: evicted, message: evictedWhy, phase } = pod.status ?? {};
  const controller = workload.message ? ` (${workload.message})` : '';
  const ended = containersOf(pod)
    .map(container => ({
      container: container.name,
      ...(container.state?.terminated ?? container.lastState?.terminated),
    }))
    .find(({ exitCode }) => exitCode);
  if (phase === 'Failed' && evicted) {
    return {
      reason: evicted,
      message: `Pod ${name}: ${evictedWhy ?? evicted}${controller}`,
      failure: { pod: name },
    };
  }
  if (!ended) {
    return undefined;
  }
  const { container, exitCode, reason } = ended;
  const named = reason && reason !== 'Error';
  return {
    reason: named ? reason : workload.reason,
    message: `Container ${container} of pod ${name} ended with exit code ${exitCode}${
      named ? `, ${reason}` : ''
    }${controller}`,
    failure: { pod: name, container, exitCode },
  };
}
