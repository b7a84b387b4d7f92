import {
  indicatorOf,
  type ObjectiveFields,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { unitText } from './indicatorWords';
import type { ObjectivesMessages } from './messages';

/** Units of time by their length in minutes, the longest first. */
const UNITS = [
  { length: 7 * 24 * 60, span: 'span.weeks', past: 'past.weeks' },
  { length: 24 * 60, span: 'span.days', past: 'past.days' },
  { length: 60, span: 'span.hours', past: 'past.hours' },
  { length: 1, span: 'span.minutes', past: 'past.minutes' },
] as const;

/** A length of time in its largest whole unit. */
function inUnits(minutes: number) {
  const unit = UNITS.find(({ length }) => minutes % length === 0)!;
  return { ...unit, count: minutes / unit.length };
}

/** A length of time, such as `6 hours`. */
export function spanText(t: ObjectivesMessages, minutes: number): string {
  const { span, count } = inUnits(minutes);
  return t(span, { count });
}

/** A measured number with its unit, as precise as it matters. */
export function valueText(
  t: ObjectivesMessages,
  value: number,
  indicator: ObjectiveFields['indicator'],
): string {
  const unit = unitText(t, indicator);
  const number = value.toLocaleString(pageLocale(), {
    maximumSignificantDigits: 3,
  });
  return unit ? `${number} ${unit}` : number;
}

const AIMS = { atMost: 'aim.atMost', atLeast: 'aim.atLeast' } as const;

/** What is asked for, such as `at most 1,000 ms over the last hour`. */
export function aimText(
  t: ObjectivesMessages,
  { indicator, limit, windowMinutes }: ObjectiveFields,
): string {
  const { past, count } = inUnits(windowMinutes);
  return t(AIMS[indicatorOf(indicator).good], {
    value: valueText(t, limit, indicator),
    past: t(past, { count }),
  });
}
