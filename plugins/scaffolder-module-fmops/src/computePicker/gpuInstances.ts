import {
  ACCELERATOR_INSTANCES,
  runsCudaImages,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Instance types that the training image runs on, cheapest first, those without a price last. */
export const GPU_INSTANCES: readonly AcceleratorInstance[] =
  ACCELERATOR_INSTANCES.filter(runsCudaImages).sort(
    (a, b) => (a.usdPerHour ?? Infinity) - (b.usdPerHour ?? Infinity),
  );

/** GPUs and memory of an instance type in a line. */
export function instanceFacts({ accelerator }: AcceleratorInstance): string {
  return `${accelerator.count} × ${accelerator.name.toLocaleUpperCase(
    'en-US',
  )}, ${(accelerator.memoryMiB / 1024).toFixed(1)} GiB each`;
}
