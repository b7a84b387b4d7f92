import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ContainerLog } from './containerLogs';

/**
 * Key of the log that a run failed for: of the pod that the diagnosis names,
 * which of several is the first to have failed, else of the one on record.
 */
export function failedLog(
  { workload, diagnoses }: WorkloadDetails,
  logs: readonly ContainerLog[],
): string | undefined {
  const [first] = diagnoses ?? [];
  const pod = first?.pod ?? workload.failure?.pod;
  const inPod = logs.filter(log => log.pod.name === pod);
  const named = [
    first?.evidence.find(({ object }) => object.name === pod)?.object.container,
    pod === workload.failure?.pod ? workload.failure?.container : undefined,
  ];
  return (
    inPod.find(({ container }) => named.includes(container.name)) ??
    inPod.find(({ failing }) => failing)
  )?.key;
}
