import type {
  CostGrouping,
  CostInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { en } from '../messages/en';

/** What cost is added by, as messages. */
export const GROUPING_TITLES = {
  owner: 'grouping.owner',
  model: 'grouping.model',
  stage: 'grouping.stage',
} as const satisfies Record<CostGrouping, keyof typeof en>;

/** Lengths of periods, as messages. */
export const INTERVAL_TITLES = {
  day: 'interval.day',
  week: 'interval.week',
  month: 'interval.month',
} as const satisfies Record<CostInterval, keyof typeof en>;

/** A period by its begin, such as `3 Mar`, in UTC. */
export function periodTitle(begin: string, interval: CostInterval): string {
  return DateTime.fromISO(begin, { zone: 'utc' })
    .setLocale(pageLocale())
    .toFormat(interval === 'month' ? 'LLL yyyy' : 'd LLL');
}
