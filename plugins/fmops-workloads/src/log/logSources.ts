import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** A container whose log can be followed. */
export interface LogSource {
  key: string;
  pod: string;
  container: string;
  /** Whether it has written anything yet, as far as the cluster tells. */
  started: boolean;
  /** What it waits for, where it has not started. */
  waitingFor?: string;
}

function started(container: WorkloadContainer): boolean {
  return container.state !== 'waiting' || container.restarts > 0;
}

/** The containers of a run in the order of its pods. */
export function logSources(pods: readonly WorkloadPod[]): LogSource[] {
  return pods.flatMap(pod =>
    pod.containers.map(container => ({
      key: `${pod.name}/${container.name}`,
      pod: pod.name,
      container: container.name,
      started: started(container),
      waitingFor: container.reason ?? pod.reason,
    })),
  );
}

/**
 * The log to show first: of a container that failed, else of one that runs,
 * else of the first that has started, else of the first.
 */
export function defaultSource(
  pods: readonly WorkloadPod[],
): LogSource | undefined {
  const sources = logSources(pods);
  const containers = pods.flatMap(pod => pod.containers);
  const index = [
    (c: WorkloadContainer) => c.state === 'terminated' && Boolean(c.exitCode),
    (c: WorkloadContainer) => c.state === 'running',
    started,
  ]
    .map(test => containers.findIndex(test))
    .find(found => found >= 0);
  return sources[index ?? 0];
}
