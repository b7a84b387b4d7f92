import type { Capacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Compute } from './schema';

/**
 * What is to be said of the machines that a cluster has now; undefined where
 * they are free, or the user may not be told.
 */
export function describeCapacity(
  { complete, clusters }: Capacity,
  clusterName: string,
  { instanceType, nodes, gpusPerNode }: Compute,
): string | undefined {
  const cluster = clusters.find(({ name }) => name === clusterName);
  if (!complete || !cluster) {
    return undefined;
  }
  const there = cluster.instances.find(
    item => item.instanceType === instanceType,
  );
  if (!there?.devices || !there.nodes?.total) {
    return `The cluster ${clusterName} has no node of the type ${instanceType} now. It starts when one is made, if the cluster makes nodes of this type.`;
  }
  const { held, devices } = there;
  const free = Math.max(0, devices.ready - held.runs - held.endpoints);
  const asked = nodes * gpusPerNode;
  return free < asked
    ? `${free} of ${devices.ready} GPUs on nodes of the type ${instanceType} are free now, and ${asked} are asked for: it waits until more are.`
    : undefined;
}
