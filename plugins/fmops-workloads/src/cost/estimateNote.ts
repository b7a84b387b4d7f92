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
  const { instanceType: wanted, instances = [] } = accelerators ?? {};
  const shares: { instanceType?: string }[] =
    instances.length > 0 ? instances : [{}];
  const types = shares.map(({ instanceType = wanted }) => instanceType);
  const known = [...new Set(types.flatMap(type => type ?? []))].sort();
  const other = [
    ...new Set(instances.flatMap(({ capacityType }) => capacityType ?? [])),
  ].filter(type => type !== 'on-demand');
  return [
    ESTIMATE_NOTE,
    known.length > 0 && `On ${known.join(', ')}.`,
    types.includes(undefined) && BOUNDS_NOTE,
    other.length > 0 &&
      `On ${other
        .sort()
        .join(' and ')} capacity: the list price is that of on-demand.`,
  ]
    .filter(Boolean)
    .join(' ');
}
