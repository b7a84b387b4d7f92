import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { isFailing } from '../../run/pods/isFailing';

/** A container whose log can be read. */
export interface ContainerLog {
  key: string;
  pod: WorkloadPod;
  container: WorkloadContainer;
  /** Whether it has written anything yet, as far as the cluster tells. */
  started: boolean;
  /** What it waits for, where it has not started. */
  waitingFor?: string;
  failing: boolean;
}

function started({ state, restarts, lastTermination }: WorkloadContainer) {
  return state !== 'waiting' || restarts > 0 || Boolean(lastTermination);
}

/** The containers of a run in the order of its pods, which is by rank. */
export function containerLogs(pods: readonly WorkloadPod[]): ContainerLog[] {
  return pods.flatMap(pod =>
    pod.containers.map(container => ({
      key: `${pod.name}/${container.name}`,
      pod,
      container,
      started: started(container),
      waitingFor: container.reason ?? pod.reason,
      failing: isFailing(container),
    })),
  );
}

const ended = ({ container }: ContainerLog) =>
  container.state === 'terminated' && Boolean(container.exitCode);

const PREFERENCES: ((log: ContainerLog, failed?: string) => boolean)[] = [
  (log, failed) => log.started && log.key === failed,
  // Of several, the first to fail: the others fail because of it
  ended,
  log => log.started && log.failing,
  ({ container }) => container.state === 'running' && !container.init,
  ({ container }) => container.state === 'running',
  log => log.started && !log.container.init,
  log => log.started,
  () => true,
];

/**
 * The log to show first: of the container that the run failed for, else of one
 * that failed, else of one that runs, else of one that has started, else of the
 * first.
 *
 * @param failed - key of the container that the run failed for, where it is known
 */
export function defaultLog(
  logs: readonly ContainerLog[],
  failed?: string,
): ContainerLog | undefined {
  return PREFERENCES.map(fits => logs.find(log => fits(log, failed))).find(
    Boolean,
  );
}
