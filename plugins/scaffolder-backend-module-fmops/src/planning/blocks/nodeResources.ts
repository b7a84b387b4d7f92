import {
  hasBfloat16,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Left for daemon sets, such as log shippers and device plugins. */
const FREE_SHARE = 0.1;

/**
 * CPU and memory to ask for, as Kubernetes quantities: the share of what the
 * instance leaves for pods that goes with its share of the GPUs.
 */
export function nodeResources(
  { accelerator, allocatable }: AcceleratorInstance,
  gpus: number,
): { cpu: string; memory: string } {
  const share = (gpus / accelerator.count) * (1 - FREE_SHARE);
  return {
    cpu: String(Math.max(1, Math.floor((allocatable.cpuMilli / 1000) * share))),
    memory: `${Math.max(
      1,
      Math.floor((allocatable.memoryMiB / 1024) * share),
    )}Gi`,
  };
}

/** The 16-bit type that the GPUs of an instance compute with. */
export function computeDtype(instance: AcceleratorInstance): string {
  return hasBfloat16(instance) ? 'bfloat16' : 'float16';
}
