import {
  ACCELERATOR_INSTANCES,
  runsCudaImages,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { ComputePickerMessages } from './messages';
import type { ComputeOptions } from './schema';

const byPrice = [...ACCELERATOR_INSTANCES].sort(
  (a, b) => (a.usdPerHour ?? Infinity) - (b.usdPerHour ?? Infinity),
);

/** Instance types that an image runs on, cheapest first, those without a price last. */
const INSTANCES: Record<
  NonNullable<ComputeOptions['runs']>,
  readonly AcceleratorInstance[]
> = {
  cuda: byPrice.filter(runsCudaImages),
  neuron: byPrice.filter(({ accelerator }) => accelerator.vendor === 'aws'),
  trainium: byPrice.filter(({ accelerator }) =>
    accelerator.name.startsWith('trainium'),
  ),
};

/** Instance types to choose from. */
export function instancesFor({
  runs = 'cuda',
}: Pick<ComputeOptions, 'runs'> = {}): readonly AcceleratorInstance[] {
  return INSTANCES[runs];
}

/** Devices and memory of an instance type in a line. */
export function instanceFacts(
  t: ComputePickerMessages,
  { accelerator }: AcceleratorInstance,
): string {
  return t('instance.facts', {
    devices: String(accelerator.count),
    name: accelerator.name.toLocaleUpperCase('en-US'),
    memory: (accelerator.memoryMiB / 1024).toFixed(1),
  });
}
