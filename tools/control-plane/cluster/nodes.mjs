const GPU_NODE = {
  instanceType: 'g5.12xlarge',
  cpu: '48',
  memory: '192Gi',
  gpus: 4,
};
const CPU_NODE = { instanceType: 'm5.2xlarge', cpu: '8', memory: '32Gi' };

/** Two nodes with four A10G GPUs each, and one without. */
export const DEFAULT_NODES = [
  { name: 'gpu-1', ...GPU_NODE },
  { name: 'gpu-2', ...GPU_NODE },
  { name: 'cpu-1', ...CPU_NODE },
];

/** The Node object of a node that kwok plays. */
export function nodeObject({ name, instanceType, cpu, memory, gpus = 0 }) {
  const capacity = {
    cpu,
    memory,
    pods: '110',
    ...(gpus && { 'nvidia.com/gpu': String(gpus) }),
  };
  return {
    metadata: {
      name,
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'node.kubernetes.io/instance-type': instanceType,
        ...(gpus && { 'nvidia.com/gpu.present': 'true' }),
      },
    },
    status: { capacity, allocatable: capacity },
  };
}
