import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Kubernetes resource names and quantities. */
export type ResourceList = Record<string, string | number>;

/** Resources and limits of a container, or of a node of a TrainJob. */
export interface ResourceRequirements {
  requests?: ResourceList;
  limits?: ResourceList;
}

// Device plugins publish accelerators as extended resources of these names.
const ACCELERATORS = [
  /^nvidia\.com\/(gpu|mig-.+)/,
  /^aws\.amazon\.com\/neuron/,
  /^amd\.com\/gpu$/,
  /^habana\.ai\/gaudi$/,
];

/**
 * Accelerators that a workload asks for: those of one copy times the number of
 * copies. Extended resources are whole numbers, equal in requests and limits.
 */
export function acceleratorsOf(
  perCopy: (ResourceRequirements | undefined)[],
  copies: number,
): Workload['accelerators'] {
  const totals = new Map<string, number>();
  for (const resources of perCopy) {
    const quantities = { ...resources?.requests, ...resources?.limits };
    for (const [resource, quantity] of Object.entries(quantities)) {
      const count = Number(quantity);
      if (count > 0 && ACCELERATORS.some(pattern => pattern.test(resource))) {
        totals.set(resource, (totals.get(resource) ?? 0) + count);
      }
    }
  }
  const [first] = totals;
  return first && { resource: first[0], requested: first[1] * copies };
}
