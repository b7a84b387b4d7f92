import type { AcceleratorInstance } from '../memory';
import { MEMORY_CLASSES } from './classes';

const UTILIZATION = 0.9;
/** Part of the overhead that each further device takes, see `estimateInference`. */
const OVERHEAD_GIB = 2.3;

/**
 * GiB that a model may take "on one device" to be served on all devices of an
 * instance at a utilization of 0.9. Undefined for devices other than NVIDIA's.
 *
 * @public
 */
export function servingCapacityGiB({
  accelerator: { vendor, count, memoryMiB },
}: AcceleratorInstance): number | undefined {
  return vendor === 'nvidia'
    ? (count * memoryMiB * UTILIZATION) / 1024 - (count - 1) * OVERHEAD_GIB
    : undefined;
}

/**
 * Values of the memory class facet that an instance can serve: filter by them
 * to answer "what runs on this instance". A class counts only when its largest
 * model fits, so models just above a bound may be missed, none is promised
 * wrongly.
 *
 * @public
 */
export function memoryClassesOn(instance: AcceleratorInstance): string[] {
  const capacity = servingCapacityGiB(instance) ?? 0;
  return MEMORY_CLASSES.filter(({ upTo }) => upTo <= capacity).map(
    ({ value }) => value,
  );
}
