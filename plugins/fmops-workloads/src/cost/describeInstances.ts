import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** The instances that a workload has its accelerators on, or insists on, such as `p5.48xlarge (spot), g6.xlarge`. */
export function describeInstances({
  accelerators,
}: Workload): string | undefined {
  const shares = accelerators?.instances ?? [];
  const texts = shares.flatMap(({ instanceType, capacityType }) => {
    const bought = capacityType && ` (${capacityType})`;
    return instanceType ? `${instanceType}${bought ?? ''}` : [];
  });
  return texts.join(', ') || accelerators?.instanceType;
}
