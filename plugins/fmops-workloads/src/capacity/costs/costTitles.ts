import type {
  CostGrouping,
  CostInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';

/** What cost is added by, in words. */
export const GROUPING_TITLES: Record<CostGrouping, string> = {
  owner: 'Owner',
  model: 'Model',
  stage: 'Stage',
};

/** Lengths of periods, in words. */
export const INTERVAL_TITLES: Record<CostInterval, string> = {
  day: 'Day',
  week: 'Week',
  month: 'Month',
};

/** A period by its begin, such as `3 Mar`, in UTC. */
export function periodTitle(begin: string, interval: CostInterval): string {
  return DateTime.fromISO(begin, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat(interval === 'month' ? 'LLL yyyy' : 'd LLL');
}
