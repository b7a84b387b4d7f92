import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Waiting for these is no failure. */
const NO_FAILURE = new Set(['ContainerCreating', 'PodInitializing']);

/** Whether a container failed, or cannot start. One that was restarted and runs has not. */
export function isFailing(container: WorkloadContainer): boolean {
  const { state, exitCode, reason } = container;
  return state === 'terminated'
    ? Boolean(exitCode)
    : state === 'waiting' && Boolean(reason) && !NO_FAILURE.has(`${reason}`);
}

/** Whether a pod failed, or a container in it. */
export function isFailingPod({ phase, containers }: WorkloadPod): boolean {
  return phase === 'Failed' || containers.some(isFailing);
}
