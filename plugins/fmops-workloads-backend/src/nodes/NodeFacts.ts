import { findInstance } from '@fmops/backstage-plugin-fmops-models-common';
import type { CapacityType } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesCondition,
  KubernetesObject,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { INSTANCE_TYPE, isAccelerator } from '../kinds/reading';
import { clusterText } from '../text/clusterText';

/** What is kept of a node. */
export interface NodeFacts {
  name: string;
  /** Such as `p5.48xlarge`. */
  instanceType?: string;
  capacityType?: CapacityType;
  zone?: string;
  /** Its kubelet reports, pods may be put onto it, and it offers its accelerators. */
  ready: boolean;
  /** Allocatable accelerators, by resource. */
  accelerators: Readonly<Record<string, number>>;
  /** Interfaces of the Elastic Fabric Adapter. */
  efa: number;
}

interface NodeSpec {
  unschedulable?: boolean;
}

interface NodeStatus {
  allocatable?: Record<string, string | number>;
  conditions?: KubernetesCondition[];
}

/** A node, as far as it is read. */
export type Node = KubernetesObject<NodeSpec, NodeStatus>;

const EFA = 'vpc.amazonaws.com/efa';
// A label has at most 63 characters.
const LABEL_LENGTH = 63;

const CAPACITY_LABELS = [
  'karpenter.sh/capacity-type',
  'eks.amazonaws.com/capacityType',
];
/** As Karpenter and managed node groups write them. */
const CAPACITY_TYPES: Readonly<Record<string, CapacityType>> = {
  'on-demand': 'on-demand',
  on_demand: 'on-demand',
  spot: 'spot',
  reserved: 'reserved',
  capacity_block: 'reserved',
};

/** How the capacity of what carries these labels is bought, where they tell. */
export function capacityTypeOf(
  labels: Readonly<Record<string, string>> = {},
): CapacityType | undefined {
  const told = CAPACITY_LABELS.flatMap(label => labels[label] ?? [])[0];
  const key = `${told}`.toLocaleLowerCase('en-US');
  return Object.hasOwn(CAPACITY_TYPES, key) ? CAPACITY_TYPES[key] : undefined;
}

/** The instance type that labels or a node selector name. */
export function instanceTypeOf(
  labels: Readonly<Record<string, string>> = {},
): string | undefined {
  const type = labels[INSTANCE_TYPE];
  return typeof type === 'string' ? clusterText(type, LABEL_LENGTH) : undefined;
}

/** What an instance has while its device plugin offers nothing yet, or nothing any more. */
function builtIn(instanceType: string | undefined): [string, number][] {
  const instance = findInstance(instanceType ?? '');
  return instance ? [[instance.resource, instance.accelerator.count]] : [];
}

/** Reduces a node to what is kept of it: whole ones have some ten kilobytes. */
export function readNode({
  metadata,
  spec,
  status,
}: Node): NodeFacts | undefined {
  const { name, labels } = metadata ?? {};
  if (!name) {
    return undefined;
  }
  const instanceType = instanceTypeOf(labels);
  const amounts = Object.entries(status?.allocatable ?? {}).map(
    ([resource, amount]) => [resource, Number(amount)] as const,
  );
  const offered = amounts.filter(
    ([resource, amount]) => amount > 0 && isAccelerator(resource),
  );
  return {
    name,
    instanceType,
    capacityType: capacityTypeOf(labels),
    zone: clusterText(labels?.['topology.kubernetes.io/zone'], LABEL_LENGTH),
    ready:
      (offered.length > 0 || !findInstance(instanceType ?? '')) &&
      !spec?.unschedulable &&
      (status?.conditions ?? []).some(
        condition => condition.type === 'Ready' && condition.status === 'True',
      ),
    accelerators: Object.fromEntries(
      offered.length > 0 ? offered : builtIn(instanceType),
    ),
    efa: amounts.find(([resource]) => resource === EFA)?.[1] || 0,
  };
}
