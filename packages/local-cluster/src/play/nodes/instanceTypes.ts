import { ACCELERATOR_INSTANCES } from '@fmops/backstage-plugin-fmops-models-common';
import { Manifest } from '../../objects/KubeObject';

const INSTANCE_TYPE = 'node.kubernetes.io/instance-type';
const ZONE = 'topology.kubernetes.io/zone';

/** An EC2 instance type, as far as its nodes show it. */
export interface InstanceType {
  name: string;
  arch: string;
  /** What a node leaves for pods, as Kubernetes quantities. */
  allocatable: Record<string, string>;
  accelerator?: {
    /** Extended resource, for example `nvidia.com/gpu`. */
    resource: string;
    name: string;
    count: number;
    /** Per device. */
    memoryMiB: number;
  };
}

const general: InstanceType = {
  name: 'm6i.4xlarge',
  arch: 'amd64',
  allocatable: { cpu: '15890m', memory: '58Gi' },
};

/** Instance types in the order in which they are offered: without accelerators, then by price. */
export const instanceTypes: readonly InstanceType[] = [
  general,
  ...[...ACCELERATOR_INSTANCES]
    .sort((a, b) => (a.usdPerHour ?? Infinity) - (b.usdPerHour ?? Infinity))
    .map(({ instanceType, arch, allocatable, accelerator, resource }) => ({
      name: instanceType,
      arch,
      allocatable: {
        cpu: `${allocatable.cpuMilli}m`,
        memory: `${allocatable.memoryMiB}Mi`,
        [resource]: `${accelerator.count}`,
      },
      accelerator: { resource, ...accelerator },
    })),
];

/** Where and how a node is bought. */
export interface NodePlacement {
  name: string;
  zone: string;
  capacityType?: 'on-demand' | 'spot' | 'reserved';
}

/** A node of an instance type with the labels that EKS and Karpenter give it. */
export function nodeOf(
  { name: typeName, arch, allocatable, accelerator }: InstanceType,
  { name, zone, capacityType = 'on-demand' }: NodePlacement,
): Manifest {
  const amounts = { ...allocatable, pods: '110' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/arch': arch,
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'karpenter.sh/capacity-type': capacityType,
        'karpenter.sh/nodepool': accelerator ? 'gpu' : 'default',
        [INSTANCE_TYPE]: typeName,
        'topology.kubernetes.io/region': zone.slice(0, -1),
        [ZONE]: zone,
        ...(accelerator && {
          'karpenter.k8s.aws/instance-gpu-name': accelerator.name,
          'karpenter.k8s.aws/instance-gpu-count': `${accelerator.count}`,
          'karpenter.k8s.aws/instance-gpu-memory': `${accelerator.memoryMiB}`,
        }),
      },
    },
    spec: {
      providerID: `aws:///${zone}/${name}`,
      ...(accelerator && {
        taints: [
          { key: accelerator.resource, value: 'true', effect: 'NoSchedule' },
        ],
      }),
    },
    status: { capacity: amounts, allocatable: amounts },
  };
}

/** Status of a node that takes pods. */
export function readyNodeStatus(status: unknown, now: string): object {
  return {
    ...(status as object),
    conditions: [
      {
        type: 'Ready',
        status: 'True',
        reason: 'KubeletReady',
        message: 'kubelet is posting ready status',
        lastHeartbeatTime: now,
        lastTransitionTime: now,
      },
    ],
    nodeInfo: {
      containerRuntimeVersion: 'containerd://2.1.4',
      kubeletVersion: 'v1.34.1-eks',
      operatingSystem: 'linux',
      osImage: 'Bottlerocket OS (aws-k8s-1.34-nvidia)',
    },
  };
}
