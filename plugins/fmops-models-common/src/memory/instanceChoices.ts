import { ACCELERATOR_INSTANCES, type AcceleratorInstance } from './instances';

/** Devices without bfloat16 arithmetic (compute capability below 8.0). */
const WITHOUT_BFLOAT16: readonly string[] = ['t4', 't4g', 'v100'];

/**
 * Whether the devices of an instance compute in bfloat16.
 *
 * @public
 */
export function hasBfloat16({ accelerator }: AcceleratorInstance): boolean {
  return !WITHOUT_BFLOAT16.includes(accelerator.name);
}

/**
 * Whether the usual images for training and serving run on an instance: they
 * are built for NVIDIA GPUs and x86 processors.
 *
 * @public
 */
export function runsCudaImages({
  accelerator,
  arch,
}: AcceleratorInstance): boolean {
  return accelerator.vendor === 'nvidia' && arch === 'amd64';
}

/**
 * Instances to propose for serving: published weights are mostly bfloat16.
 *
 * @public
 */
export const SERVING_INSTANCES: readonly AcceleratorInstance[] =
  ACCELERATOR_INSTANCES.filter(
    instance => runsCudaImages(instance) && hasBfloat16(instance),
  );
