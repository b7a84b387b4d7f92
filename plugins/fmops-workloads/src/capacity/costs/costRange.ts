import {
  COST_GROUPINGS,
  COST_INTERVALS,
  type CostGrouping,
  type CostInterval,
  type CostQuery,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';
import type { en } from '../messages/en';

/** What cost is shown: all of it is in the URL. */
export type CostChoice = Omit<CostQuery, 'cluster'>;

/** Ranges to choose with one click, up to today. */
export const COST_RANGES = [
  { title: 'range.7days', days: 7, interval: 'day' },
  { title: 'range.30days', days: 30, interval: 'day' },
  { title: 'range.90days', days: 90, interval: 'week' },
  { title: 'range.12months', days: 365, interval: 'month' },
] as const satisfies readonly {
  title: keyof typeof en;
  days: number;
  interval: CostInterval;
}[];

/** Of a parameter, where it is one of these; else the first of them. */
function oneOf<T extends string>(values: readonly T[], text: string | null): T {
  return values.find(value => value === text) ?? values[0];
}

function dayOr(text: string | null, other: string): string {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : other;
}

/** The last days up to today in UTC, today included. */
export function lastDays(
  days: number,
  now: number,
): Pick<CostChoice, 'from' | 'to'> {
  const today = DateTime.fromMillis(now, { zone: 'utc' });
  return {
    from: today.minus({ days: days - 1 }).toISODate() ?? '',
    to: today.toISODate() ?? '',
  };
}

/** Reads the choice of the URL; 30 days by owner where it says nothing. */
export function readCostChoice(
  parameters: URLSearchParams,
  now: number,
): CostChoice {
  const { from, to } = lastDays(30, now);
  return {
    groupBy: oneOf<CostGrouping>(COST_GROUPINGS, parameters.get('costBy')),
    interval: oneOf<CostInterval>(COST_INTERVALS, parameters.get('interval')),
    from: dayOr(parameters.get('from'), from),
    to: dayOr(parameters.get('to'), to),
  };
}

/** The URL with a choice. */
export function withCostChoice(
  parameters: URLSearchParams,
  { groupBy, interval, from, to }: CostChoice,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.set('costBy', groupBy);
  next.set('interval', interval);
  next.set('from', from);
  next.set('to', to);
  return next;
}
