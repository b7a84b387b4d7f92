import {
  indicatorOf,
  type Objective,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const MINUTES: [number, string][] = [
  [7 * 24 * 60, 'week'],
  [24 * 60, 'day'],
  [60, 'hour'],
  [1, 'minute'],
];

/** A length of time in its largest whole unit, such as `6 hours`. */
export function spanText(minutes: number): string {
  const [length, unit] = MINUTES.find(([one]) => minutes % one === 0)!;
  const count = minutes / length;
  return count === 1 ? unit : `${count} ${unit}s`;
}

/** A measured number with its unit, as precise as it matters. */
export function valueText(
  value: number,
  indicator: ObjectiveFields['indicator'],
): string {
  const { unit } = indicatorOf(indicator);
  const number = value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
  if (!unit) return number;
  return unit === '%' ? `${number} %` : `${number} ${unit}`;
}

/** What is asked for, such as `at most 1,000 ms over the last hour`. */
export function aimText({
  indicator,
  limit,
  windowMinutes,
}: ObjectiveFields): string {
  const side =
    indicatorOf(indicator).good === 'atMost' ? 'at most' : 'at least';
  return `${side} ${valueText(limit, indicator)} over the last ${spanText(
    windowMinutes,
  )}`;
}

/** How an objective stands, in words. */
export const STATE_WORDS: Record<Objective['state'], string> = {
  kept: 'Kept',
  missed: 'Missed',
  unknown: 'Not known',
};
