import { humanizeEntityRef } from '@backstage/plugin-catalog-react';
import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type {
  CostGroup,
  CostGrouping,
  CostInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';
import { lineageRef } from '../../lineage/lineageRef';
import { stageTitle } from '../../lineage/stageTitle';

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

/** Name of a group in words. */
export function groupTitle(
  { value, others }: Pick<CostGroup, 'value' | 'others'>,
  groupBy: CostGrouping,
): string {
  if (others) {
    return `${others} others`;
  }
  if (value === undefined) {
    return 'not known';
  }
  if (groupBy === 'stage') {
    return stageTitle(value);
  }
  const defaultKind = groupBy === 'owner' ? 'group' : FOUNDATION_MODEL_KIND;
  const ref = lineageRef(value, defaultKind);
  return ref ? humanizeEntityRef(ref, { defaultKind }) : value;
}

/** A period by its begin, such as `3 Mar`, in UTC. */
export function periodTitle(begin: string, interval: CostInterval): string {
  return DateTime.fromISO(begin, { zone: 'utc' })
    .setLocale('en-GB')
    .toFormat(interval === 'month' ? 'LLL yyyy' : 'd LLL');
}
