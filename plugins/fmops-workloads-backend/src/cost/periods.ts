import { InputError } from '@backstage/errors';
import type {
  CostInterval,
  HeldInterval,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { DateTime } from 'luxon';

/** Most periods of one report. */
export const MOST_PERIODS = 400;

const HOUR = 3_600_000;
const DAY = /^\d{4}-\d\d-\d\d$/;

function dayOf(name: string, text: string): DateTime {
  const day = DateTime.fromISO(text, { zone: 'utc' });
  if (!DAY.test(text) || !day.isValid) {
    throw new InputError(`${name} must be a day such as 2026-03-01`);
  }
  return day;
}

/**
 * Periods that begin at midnight UTC and together hold all days from the first
 * to the last one: the first and the last may be cut off by the caller's choice
 * of days, but are told as a whole.
 *
 * @param from - First day, such as `2026-03-01`.
 * @param to - Last day.
 * @throws InputError for what is no day, days in the wrong order, or too many periods
 */
export function periodsBetween(
  interval: CostInterval,
  from: string,
  to: string,
): HeldInterval[] {
  const end = dayOf('to', to);
  let begin = dayOf('from', from).startOf(interval);
  if (end < dayOf('from', from)) {
    throw new InputError(`to must not be before from`);
  }
  const periods: HeldInterval[] = [];
  while (begin <= end) {
    if (periods.length === MOST_PERIODS) {
      throw new InputError(
        `from and to are more than ${MOST_PERIODS} periods of a ${interval} apart: choose longer periods or fewer days`,
      );
    }
    const next = begin.plus({ [interval]: 1 });
    periods.push({ from: begin.toMillis(), to: next.toMillis() });
    begin = next;
  }
  return periods;
}

/** Hours of intervals in each of the periods. */
export function hoursIn(
  periods: readonly HeldInterval[],
  intervals: readonly HeldInterval[],
): number[] {
  return periods.map(period =>
    intervals.reduce((hours, { from, to }) => {
      const shared = Math.min(to, period.to) - Math.max(from, period.from);
      return hours + Math.max(0, shared) / HOUR;
    }, 0),
  );
}
