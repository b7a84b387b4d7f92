import {
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What the amounts are, for all who read one. */
export const ESTIMATE_NOTE = `Estimated from list prices of the accelerators (${INSTANCE_PRICES_OF}, ${INSTANCE_PRICES_AS_OF}), no invoice.`;

/** What amounts with bounds are. */
export const BOUNDS_NOTE =
  'Where the instance type is not known: from the cheapest with such accelerators to the dearest.';

/** What the amounts of a workload are: of which instances, and that they were bought otherwise. */
export function estimateNoteOf({ accelerators }: Workload): string {
  const instances = accelerators?.instances ?? [];
  const types = new Set(instances.flatMap(i => i.instanceType ?? []));
  const known = types.size > 0 && instances.every(i => i.instanceType);
  const other = new Set(
    instances
      .map(i => i.capacityType)
      .filter(type => type === 'spot' || type === 'reserved'),
  );
  return [
    ESTIMATE_NOTE,
    types.size > 0 && `On ${[...types].sort().join(', ')}.`,
    !known && BOUNDS_NOTE,
    other.size > 0 &&
      `On ${[...other]
        .sort()
        .join(' and ')} capacity: the list price is that of on-demand.`,
  ]
    .filter(Boolean)
    .join(' ');
}
