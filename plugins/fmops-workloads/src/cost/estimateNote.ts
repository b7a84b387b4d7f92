import {
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { CostMessages } from './messages';

/** What the amounts are, for all who read one. */
export function estimateNote(t: CostMessages): string {
  return t('note.estimate', {
    prices: INSTANCE_PRICES_OF,
    asOf: INSTANCE_PRICES_AS_OF,
  });
}

/** What the amounts of a workload are: of which instances, and that they were bought otherwise. */
export function estimateNoteOf(
  t: CostMessages,
  { accelerators }: Workload,
): string {
  const { instanceType: wanted, instances = [] } = accelerators ?? {};
  const shares: { instanceType?: string }[] =
    instances.length > 0 ? instances : [{}];
  const types = shares.map(({ instanceType = wanted }) => instanceType);
  const known = [...new Set(types.flatMap(type => type ?? []))].sort();
  const other: string[] = [
    ...new Set(instances.flatMap(({ capacityType }) => capacityType ?? [])),
  ].filter(type => type !== 'on-demand');
  return [
    estimateNote(t),
    known.length > 0 && t('note.instances', { types: known.join(', ') }),
    types.includes(undefined) && t('note.bounds'),
    other.length > 0 &&
      t('note.capacity', {
        capacity: other
          .sort()
          .reduce((first, second) => t('note.and', { first, second })),
      }),
  ]
    .filter(Boolean)
    .join(' ');
}
