import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  ...{ one: 'st', two: 'nd', few: 'rd' },
};

function ordinal(value: number): string {
  return `${value.toLocaleString('en')}${
    ENDINGS[ORDINALS.select(value)] ?? 'th'
  }`;
}

/** Where a run stands in its queue: `3rd of 12 in research`; undefined where that is not told. */
export function describePosition({
  queue,
}: Pick<Workload, 'queue'>): string | undefined {
  const { position, pending, clusterQueue } = queue ?? {};
  if (position === undefined) {
    return undefined;
  }
  const of = pending === undefined ? '' : ` of ${pending.toLocaleString('en')}`;
  return `${ordinal(position)}${of}${
    clusterQueue ? ` in ${clusterQueue}` : ''
  }`;
}

/** The queue of a run and where it stands there: `gpu, 3rd of 12 in research`; empty without one. */
export function describeQueue(workload: Pick<Workload, 'queue'>): string {
  const { queue } = workload;
  return [queue?.localQueue ?? queue?.clusterQueue, describePosition(workload)]
    .filter(Boolean)
    .join(', ');
}
