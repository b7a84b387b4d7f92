import { InputError } from '@backstage/errors';
import {
  findInstance,
  SERVING_INSTANCES,
  type AcceleratorInstance,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Place } from './Place';
import type { Placement } from './Placement';

/**
 * Where a model goes, cheapest first, and where it does not, the nearest first.
 * Of each set of devices, such as 4 × L4, the cheapest instance.
 */
export interface Placements {
  fits: Placement[];
  tight: Placement[];
  doesNotFit: Placement[];
  /** On the instance that was asked for. */
  asked?: Placement;
  reasons: string[];
}

const price = ({ usdPerHour = Infinity }: Placement) => usdPerHour;
const missing = ({ needGiB, budgetGiB }: Placement) => needGiB - budgetGiB;

/** The first of each set of devices: instances that differ in the rest need the same. */
function perDevices(sorted: Placement[]): Placement[] {
  const seen = new Set<string>();
  return sorted.filter(({ instance: { accelerator } }) => {
    const devices = `${accelerator.count} × ${accelerator.name}`;
    return !seen.has(devices) && seen.add(devices);
  });
}

function askedInstance(type?: string): AcceleratorInstance | undefined {
  if (type === undefined) return undefined;
  const instance = findInstance(type.trim());
  if (!instance) {
    const known = SERVING_INSTANCES.map(one => one.instanceType).join(', ');
    throw new InputError(
      `instanceType: '${type}' is not known here; try one of ${known}`,
    );
  }
  return instance;
}

/** @throws InputError for an instance type that is not known */
export function placements(place: Place, instanceType?: string): Placements {
  const instance = askedInstance(instanceType);
  const asked = instance && place.on?.(instance);
  const all = SERVING_INSTANCES.flatMap(one => place.on?.(one) ?? []);
  const byPrice = perDevices(all.sort((a, b) => price(a) - price(b)));
  const of = (verdict: Placement['verdict']) =>
    byPrice.filter(one => one.verdict === verdict);
  return {
    fits: of('fits'),
    tight: of('tight'),
    doesNotFit: of('does-not-fit').sort((a, b) => missing(a) - missing(b)),
    asked,
    reasons: [
      ...place.reasons,
      ...(instance && place.on && !asked
        ? [
            `What fits on ${instance.instanceType} is not estimated: only NVIDIA devices are.`,
          ]
        : []),
    ],
  };
}
