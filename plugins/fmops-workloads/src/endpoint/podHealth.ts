import type {
  WorkloadContainer,
  WorkloadDetails,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';

const OUT_OF_MEMORY = 'OOMKilled';

/** What the pods of an endpoint have been through. */
export interface PodHealth {
  /** Restarts of all containers; undefined where no pod is known. */
  restarts?: number;
  /** Containers that ran out of memory, as `pod / container`. */
  outOfMemory: string[];
}

function named(pod: WorkloadPod, container: WorkloadContainer): string {
  return `${pod.name} / ${container.name}`;
}

/**
 * Reads restarts and ends for lack of memory from pods. A container that waits
 * for its next start no longer tells how it ended; the record does, of one.
 */
export function podHealth({ pods, workload }: WorkloadDetails): PodHealth {
  const seen = pods.flatMap(pod =>
    pod.containers.map(container => ({ pod, container })),
  );
  const killed = seen
    .filter(({ container }) => container.reason === OUT_OF_MEMORY)
    .map(({ pod, container }) => named(pod, container));
  const { failure, reason, message } = workload;
  const told = [reason, message].some(text => text?.includes(OUT_OF_MEMORY));
  const remembered = seen
    .filter(
      ({ pod, container }) =>
        told &&
        !container.ready &&
        pod.name === failure?.pod &&
        container.name === failure.container,
    )
    .map(({ pod, container }) => named(pod, container));
  return {
    restarts: pods.length
      ? seen.reduce((sum, { container }) => sum + container.restarts, 0)
      : workload.restarts,
    outOfMemory: [...new Set([...killed, ...remembered])],
  };
}
