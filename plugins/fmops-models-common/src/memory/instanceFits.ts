import { SERVING_INSTANCES } from './instanceChoices';
import { fitsOn, type FitSettings, type InstanceFit } from './fit';
import type { AcceleratorInstance } from './instances';
import type { ModelShape } from './ModelShape';
import type { MemoryVerdict } from './verdict';

/**
 * How a model sits on instances.
 *
 * @public
 */
export interface InstanceFits {
  /** Where it fits with room to spare; cheapest first, unknown prices last. */
  fits: InstanceFit[];
  /** Where it is tight, in the same order. */
  tight: InstanceFit[];
  /** Of those where it does not fit, the one that is least short of memory. */
  nearest?: InstanceFit;
}

function byPrice(a: InstanceFit, b: InstanceFit): number {
  const price = ({ instance }: InstanceFit) => instance.usdPerHour ?? Infinity;
  // Two unknown prices differ by NaN, which counts as no difference
  return price(a) - price(b) || a.ratio - b.ratio;
}

/**
 * GiB of device memory, over all devices in use, that a fit leaves; below 0 it
 * is what is missing.
 *
 * @public
 */
export function headroomGiB({
  budgetGiB,
  estimate,
  tensorParallel,
}: InstanceFit): number {
  return (budgetGiB - estimate.needGiB) * tensorParallel;
}

/**
 * Judges a model on each instance, one copy of the model on one instance.
 * Undefined when the shape of the model is not known.
 *
 * @public
 */
export function instanceFits(
  shape: ModelShape,
  settings: FitSettings = {},
  instances: readonly AcceleratorInstance[] = SERVING_INSTANCES,
): InstanceFits | undefined {
  const judged = instances
    .map(instance => fitsOn(shape, instance, settings))
    .filter(fit => fit !== undefined);
  if (judged.length === 0) {
    return undefined;
  }
  const having = (verdict: MemoryVerdict) =>
    judged.filter(fit => fit.verdict === verdict).sort(byPrice);
  return {
    fits: having('fits'),
    tight: having('tight'),
    nearest: having('does-not-fit')
      .sort((a, b) => headroomGiB(b) - headroomGiB(a))
      .at(0),
  };
}
