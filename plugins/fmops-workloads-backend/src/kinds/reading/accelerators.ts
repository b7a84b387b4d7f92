import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { sum } from './sum';

/** Kubernetes resource names and quantities. */
export type ResourceList = Record<string, string | number>;

/** Resources and limits of a container, or of a node of a TrainJob. */
export interface ResourceRequirements {
  requests?: ResourceList;
  limits?: ResourceList;
}

/** A container of a pod template, as far as kinds read it. */
export interface Container {
  command?: string[];
  args?: string[];
  env?: { name?: string; value?: string }[];
  resources?: ResourceRequirements;
}

/** A pod template, as far as kinds read it. */
export interface PodTemplate {
  spec?: {
    containers?: Container[];
    nodeSelector?: Record<string, string>;
  };
}

/** Label by which nodes, and pods that want such a one, name the instance type. */
export const INSTANCE_TYPE = 'node.kubernetes.io/instance-type';

/** Pods that are alike. */
export interface PodGroup {
  /** Of the containers of one pod. */
  resources: (ResourceRequirements | undefined)[];
  /** That their nodes must be of. */
  instanceType?: string;
  /** How many pods are wanted. */
  wanted: number;
  /** How many run now; undefined when the object does not tell. */
  running?: number;
}

// Device plugins publish accelerators as extended resources of these names.
const ACCELERATORS = [
  /^nvidia\.com\/(gpu|mig-.+)/,
  /^aws\.amazon\.com\/neuron/,
  /^amd\.com\/gpu$/,
  /^habana\.ai\/gaudi$/,
];

/** Whether a resource is a kind of accelerator. */
export function isAccelerator(resource: string): boolean {
  return ACCELERATORS.some(pattern => pattern.test(resource));
}

/** Pods of a template. */
export function podsOf(
  template: PodTemplate | undefined,
  wanted: number,
  running?: number,
): PodGroup {
  const containers = template?.spec?.containers ?? [];
  return {
    resources: containers.map(container => container?.resources),
    instanceType: template?.spec?.nodeSelector?.[INSTANCE_TYPE],
    wanted,
    running,
  };
}

/** Accelerators that the pods of a workload ask for and hold. */
export function acceleratorsOf(
  ...groups: PodGroup[]
): Workload['accelerators'] {
  const users = groups.flatMap(group => {
    const [found] = acceleratorsOfPod(group.resources);
    return found ? [{ ...group, resource: found[0], perPod: found[1] }] : [];
  });
  if (!users.length) {
    return undefined;
  }
  const [{ resource }] = users;
  const alike = users.filter(user => user.resource === resource);
  const [{ instanceType }] = alike;
  const told = alike.every(({ running }) => running !== undefined);
  return {
    resource,
    ...(instanceType &&
      alike.every(user => user.instanceType === instanceType) && {
        instanceType,
      }),
    requested: sum(alike, ({ perPod, wanted }) => perPod * wanted),
    held: told
      ? sum(alike, ({ perPod, running = 0 }) => perPod * running)
      : undefined,
  };
}

/**
 * Accelerators that the containers of a pod ask for, by resource: extended
 * resources are whole numbers, equal in requests and limits.
 */
export function acceleratorsOfPod(
  containers: PodGroup['resources'],
): Map<string, number> {
  const totals = new Map<string, number>();
  for (const resources of containers) {
    const quantities = { ...resources?.requests, ...resources?.limits };
    for (const [resource, quantity] of Object.entries(quantities)) {
      const count = Number(quantity);
      if (count > 0 && isAccelerator(resource)) {
        totals.set(resource, (totals.get(resource) ?? 0) + count);
      }
    }
  }
  return totals;
}
