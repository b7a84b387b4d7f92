import {
  ACCELERATOR_INSTANCES,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Instance types that the training image runs on, cheapest first, those without a price last. */
export const GPU_INSTANCES: readonly AcceleratorInstance[] =
  ACCELERATOR_INSTANCES.filter(
    ({ accelerator, arch }) =>
      accelerator.vendor === 'nvidia' && arch === 'amd64',
  ).sort((a, b) => (a.usdPerHour ?? Infinity) - (b.usdPerHour ?? Infinity));

/** GPUs and memory of an instance type in a line. */
export function instanceFacts({ accelerator }: AcceleratorInstance): string {
  return `${accelerator.count} × ${accelerator.name.toLocaleUpperCase(
    'en-US',
  )}, ${(accelerator.memoryMiB / 1024).toFixed(1)} GiB each`;
}
