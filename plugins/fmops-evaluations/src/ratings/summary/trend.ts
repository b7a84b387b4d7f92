import type { RatingGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Ratings of a day. */
export interface TrendDay {
  /** Of UTC, such as `2026-03-01`. */
  day: string;
  up: number;
  down: number;
  /** Only a score or a comment. */
  other: number;
}

/** Days of the chart. */
export const TREND_DAYS = 30;

const DAY_MS = 86_400_000;

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The first day of the chart. */
export function trendStart(now = Date.now()): string {
  return dayOf(now - (TREND_DAYS - 1) * DAY_MS);
}

/** The newest days, those without ratings as well. */
export function trendOf(
  groups: readonly RatingGroup[],
  now = Date.now(),
): TrendDay[] {
  const byDay = new Map(groups.map(group => [group.value, group]));
  return Array.from({ length: TREND_DAYS }, (_, index) => {
    const day = dayOf(now - (TREND_DAYS - 1 - index) * DAY_MS);
    const { up = 0, down = 0, ratings = 0 } = byDay.get(day) ?? {};
    return { day, up, down, other: Math.max(ratings - up - down, 0) };
  });
}
