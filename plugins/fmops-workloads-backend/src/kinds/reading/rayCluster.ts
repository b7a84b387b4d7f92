import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { podsOf, type PodGroup, type PodTemplate } from './accelerators';
import { sum } from './sum';

/** A RayCluster in the specification of another kind. */
export interface RayClusterSpec {
  headGroupSpec?: { template?: PodTemplate };
  workerGroupSpecs?: {
    replicas?: number;
    numOfHosts?: number;
    template?: PodTemplate;
  }[];
}

/** A RayCluster in the status of another kind. */
export interface RayClusterStatus {
  desiredWorkerReplicas?: number;
  readyWorkerReplicas?: number;
  availableWorkerReplicas?: number;
}

/** Counts of the workers of a Ray cluster. */
export function rayWorkers(
  status: RayClusterStatus = {},
  spec: RayClusterSpec | undefined,
): Workload['replicas'] {
  return {
    unit: 'worker',
    // The autoscaler changes the specification of the cluster, not this one's.
    desired: status.desiredWorkerReplicas ?? workersOf(spec),
    // KubeRay before 1.1 counts what is available only.
    ready: status.readyWorkerReplicas ?? status.availableWorkerReplicas,
  };
}

/** The pods of a Ray cluster; which groups are ready is known when all are. */
export function rayPods(
  spec: RayClusterSpec | undefined,
  status: RayClusterStatus = {},
): PodGroup[] {
  const { desiredWorkerReplicas: desired, readyWorkerReplicas: ready } = status;
  const groups = spec?.workerGroupSpecs ?? [];
  const all = desired !== undefined && ready !== undefined && ready >= desired;
  return [
    podsOf(spec?.headGroupSpec?.template, 1, all ? 1 : undefined),
    ...groups.map(group => {
      const wanted = hostsOf(group);
      return podsOf(group.template, wanted, all ? wanted : undefined);
    }),
  ];
}

function workersOf(spec: RayClusterSpec | undefined): number | undefined {
  return spec?.workerGroupSpecs && sum(spec.workerGroupSpecs, hostsOf);
}

function hostsOf({ replicas = 1, numOfHosts = 1 }: WorkerGroup): number {
  return replicas * numOfHosts;
}

type WorkerGroup = NonNullable<RayClusterSpec['workerGroupSpecs']>[number];
