import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { RunsMessages } from './messages';

/** Which of the endings of English a number takes; other languages may have one for all. */
const RULES = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINALS = {
  zero: 'ordinal.other',
  one: 'ordinal.one',
  two: 'ordinal.two',
  few: 'ordinal.few',
  many: 'ordinal.other',
  other: 'ordinal.other',
} as const satisfies Record<Intl.LDMLPluralRule, string>;

/** Where a run stands in its queue: `3rd of 12 in research`; undefined where that is not told. */
export function describePosition(
  t: RunsMessages,
  { queue }: Pick<Workload, 'queue'>,
): string | undefined {
  const { position, pending, clusterQueue } = queue ?? {};
  if (position === undefined) {
    return undefined;
  }
  const place = t(ORDINALS[RULES.select(position)], { number: position });
  if (pending === undefined) {
    return clusterQueue
      ? t('position.in', { place, queue: clusterQueue })
      : place;
  }
  return clusterQueue
    ? t('position.ofIn', { place, pending, queue: clusterQueue })
    : t('position.of', { place, pending });
}

/** The queue of a run and where it stands there: `gpu, 3rd of 12 in research`; empty without one. */
export function describeQueue(
  t: RunsMessages,
  workload: Pick<Workload, 'queue'>,
): string {
  const { queue } = workload;
  return [
    queue?.localQueue ?? queue?.clusterQueue,
    describePosition(t, workload),
  ]
    .filter(Boolean)
    .join(', ');
}
