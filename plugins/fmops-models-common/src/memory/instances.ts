import { INSTANCE_FAMILIES, INSTANCE_PRICES_AS_OF } from './instanceFamilies';

/**
 * One row of an {@link InstanceFamily}, see `INSTANCE_FAMILIES`.
 *
 * @public
 */
export type InstanceRow = readonly [
  instanceType: string,
  count: number,
  efaInterfaces: number,
  cpuMilli: number,
  memoryMiB: number,
  usdPerHour: number | null,
];

/**
 * Instance types that carry the same device.
 *
 * @public
 */
export interface InstanceFamily {
  accelerator: string;
  vendor: 'nvidia' | 'aws';
  /** Per device, as EC2 reports it. */
  memoryMiB: number;
  arch: 'amd64' | 'arm64';
  rows: readonly InstanceRow[];
}

/**
 * An EC2 instance type with accelerators.
 *
 * @public
 */
export interface AcceleratorInstance {
  instanceType: string;
  accelerator: {
    /** As in the label `karpenter.k8s.aws/instance-gpu-name`. */
    name: string;
    vendor: 'nvidia' | 'aws';
    count: number;
    /** Per device. */
    memoryMiB: number;
  };
  /** Extended resource that the node advertises. */
  resource: 'nvidia.com/gpu' | 'aws.amazon.com/neuron';
  arch: 'amd64' | 'arm64';
  efaInterfaces: number;
  /** What a node leaves for pods. */
  allocatable: { cpuMilli: number; memoryMiB: number };
  /** On-demand list price; left out where there is none, which is not free. */
  usdPerHour?: number;
  /** Day of the price. */
  priceAsOf?: string;
}

const RESOURCES = {
  nvidia: 'nvidia.com/gpu',
  aws: 'aws.amazon.com/neuron',
} as const;

function instance(
  { accelerator, vendor, memoryMiB, arch }: InstanceFamily,
  row: InstanceRow,
): AcceleratorInstance {
  const [instanceType, count, efaInterfaces, cpuMilli, podMiB, price] = row;
  return {
    instanceType,
    accelerator: { name: accelerator, vendor, count, memoryMiB },
    resource: RESOURCES[vendor],
    arch,
    efaInterfaces,
    allocatable: { cpuMilli, memoryMiB: podMiB },
    ...(price !== null && {
      usdPerHour: price,
      priceAsOf: INSTANCE_PRICES_AS_OF,
    }),
  };
}

/**
 * The instance types that the suite knows.
 *
 * @public
 */
export const ACCELERATOR_INSTANCES: readonly AcceleratorInstance[] =
  INSTANCE_FAMILIES.flatMap(family =>
    family.rows.map(row => instance(family, row)),
  );

const byType = new Map(
  ACCELERATOR_INSTANCES.map(item => [item.instanceType, item]),
);

/**
 * Looks up an instance type; undefined when the suite does not know it.
 *
 * @public
 */
export function findInstance(
  instanceType: string,
): AcceleratorInstance | undefined {
  return byType.get(instanceType);
}
