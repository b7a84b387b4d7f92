import { SERVING_INSTANCES, type AcceleratorInstance } from '../memory';
import type { FacetValue } from './definitions';
import { memoryClassesOn, servingCapacityGiB } from './instanceClasses';

const priceOf = ({ usdPerHour = Infinity }: AcceleratorInstance) => usdPerHour;

const capacityOf = (instance: AcceleratorInstance) =>
  servingCapacityGiB(instance) ?? 0;

/** The cheapest instance type of each set of devices, small ones first. */
function choices(): AcceleratorInstance[] {
  const bySet = new Map<string, AcceleratorInstance>();
  for (const instance of SERVING_INSTANCES) {
    const { name, count } = instance.accelerator;
    const key = `${count} × ${name}`;
    const other = bySet.get(key);
    if (!other || priceOf(instance) < priceOf(other)) {
      bySet.set(key, instance);
    }
  }
  return [...bySet.values()].sort((a, b) => capacityOf(a) - capacityOf(b));
}

function instanceTitle({ instanceType, accelerator }: AcceleratorInstance) {
  const { count, name } = accelerator;
  return `${instanceType} (${count} × ${name.toLocaleUpperCase('en-US')})`;
}

/**
 * Instances as values of a facet: each stands for the memory classes that it serves.
 *
 * @public
 */
export const INSTANCE_VALUES: readonly FacetValue[] = choices()
  .map(instance => ({
    value: instance.instanceType,
    title: instanceTitle(instance),
    selects: memoryClassesOn(instance),
  }))
  .filter(({ selects }) => selects.length > 0);
