import { Manifest } from '../objects/KubeObject';

/** An EC2 instance type, as far as nodes show it. */
export interface InstanceType {
  name: string;
  cpu: number;
  memoryGiB: number;
  gpus: number;
  gpuName?: string;
  /** Memory of one GPU, in MiB. */
  gpuMemoryMiB?: number;
}

/** Instance types of the demonstration cluster (figures from the EC2 documentation). */
export const instanceTypes: Record<string, InstanceType> = {
  'm6i.4xlarge': { name: 'm6i.4xlarge', cpu: 16, memoryGiB: 64, gpus: 0 },
  'g5.12xlarge': {
    name: 'g5.12xlarge',
    cpu: 48,
    memoryGiB: 192,
    gpus: 4,
    gpuName: 'a10g',
    gpuMemoryMiB: 24_576,
  },
  'p5.48xlarge': {
    name: 'p5.48xlarge',
    cpu: 192,
    memoryGiB: 2048,
    gpus: 8,
    gpuName: 'h100',
    gpuMemoryMiB: 81_920,
  },
};

/** A node of an instance type with the labels that EKS and Karpenter give it. */
export function nodeOf(
  type: InstanceType,
  name: string,
  zone: string,
  capacityType: 'on-demand' | 'spot' | 'reserved' = 'on-demand',
): Manifest {
  const gpus = type.gpus > 0 ? { 'nvidia.com/gpu': `${type.gpus}` } : {};
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'karpenter.sh/capacity-type': capacityType,
        'karpenter.sh/nodepool': type.gpus > 0 ? 'gpu' : 'default',
        'node.kubernetes.io/instance-type': type.name,
        'topology.kubernetes.io/region': zone.slice(0, -1),
        'topology.kubernetes.io/zone': zone,
        ...(type.gpuName && {
          'karpenter.k8s.aws/instance-gpu-name': type.gpuName,
          'karpenter.k8s.aws/instance-gpu-memory': `${type.gpuMemoryMiB}`,
          'karpenter.k8s.aws/instance-gpu-count': `${type.gpus}`,
        }),
      },
    },
    spec: {
      providerID: `aws:///${zone}/${name}`,
      ...(type.gpus > 0 && {
        taints: [
          { key: 'nvidia.com/gpu', value: 'true', effect: 'NoSchedule' },
        ],
      }),
    },
    status: {
      capacity: {
        cpu: `${type.cpu}`,
        memory: `${type.memoryGiB}Gi`,
        pods: '110',
        ...gpus,
      },
      allocatable: {
        cpu: `${type.cpu - 1}`,
        memory: `${Math.floor(type.memoryGiB * 0.94)}Gi`,
        pods: '110',
        ...gpus,
      },
    },
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
      architecture: 'amd64',
      containerRuntimeVersion: 'containerd://2.1.4',
      kubeletVersion: 'v1.34.1-eks',
      operatingSystem: 'linux',
      osImage: 'Bottlerocket OS (aws-k8s-1.34-nvidia)',
    },
  };
}
