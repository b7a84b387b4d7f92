import type { Capacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { ComputePickerMessages } from './messages';
import type { Compute } from './schema';

/**
 * What is to be said of the machines that a cluster has now; undefined where
 * they are free, or the user may not be told.
 */
export function describeCapacity(
  t: ComputePickerMessages,
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
    return t('capacity.noNode', { cluster: clusterName, instanceType });
  }
  const { held, devices } = there;
  const free = Math.max(0, devices.ready - held.runs - held.endpoints);
  const asked = nodes * gpusPerNode;
  return free < asked
    ? t('capacity.tooFew', {
        free: String(free),
        ready: String(devices.ready),
        instanceType,
        asked: String(asked),
      })
    : undefined;
}
