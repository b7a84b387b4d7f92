import { Condition } from '../../objects/KubeObject';
import { ContainerState, ContainerStatus, Pod } from '../../objects/workloads';
import { withCondition } from '../conditions';

/** Conditions of a pod that its node has taken, and how ready its containers are. */
export function podConditions(
  pod: Pod,
  ready: boolean,
  now: string,
  reason?: string,
): Condition[] {
  const set = (
    all: Condition[],
    [type, status, why]: [string, 'True' | 'False', string?],
  ) =>
    withCondition(all, {
      type,
      status,
      ...(why && { reason: why }),
      lastProbeTime: null,
      lastTransitionTime: now,
    });
  const state = ready ? 'True' : 'False';
  const steps: Array<[string, 'True' | 'False', string?]> = [
    ['PodScheduled', 'True'],
    ['Initialized', 'True'],
    ['ContainersReady', state, reason],
    ['Ready', state, reason],
  ];
  return steps.reduce(set, pod.status.conditions ?? []);
}

/** One status for each container, all in the same state. */
export function containerStatuses(
  pod: Pod,
  state: ContainerState,
): ContainerStatus[] {
  const running = state.running !== undefined;
  return pod.spec.containers.map(({ name, image }) => {
    const before = pod.status.containerStatuses?.find(s => s.name === name);
    const ended = before?.state.terminated;
    const restarts = before?.restartCount ?? 0;
    const restarted = running && (ended || before?.lastState.terminated);
    return {
      name,
      image,
      imageID: running || ended ? `docker-pullable://${image}` : '',
      ready: running,
      started: running,
      restartCount: restarted ? restarts + 1 : restarts,
      state,
      lastState:
        ended && !state.terminated
          ? { terminated: ended }
          : before?.lastState ?? {},
    };
  });
}
