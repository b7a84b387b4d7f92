import { Duration } from 'luxon';
import type { TimeMessages } from './messages';

const UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;

/**
 * A length of time in its two largest units, such as `3 min, 12 sec`.
 *
 * @param millis - Milliseconds; a negative length, from clocks that differ, counts as none.
 */
export function formatDuration(t: TimeMessages, millis: number): string {
  const locale = t('locale');
  const whole = Duration.fromMillis(Math.max(0, millis), { locale }).shiftTo(
    ...UNITS,
  );
  const first = UNITS.findIndex(unit => Math.floor(whole.get(unit)) > 0);
  const shown =
    first < 0 ? (['seconds'] as const) : UNITS.slice(first, first + 2);
  const values = Object.fromEntries(
    shown.map(unit => [unit, Math.floor(whole.get(unit))]),
  );
  return Duration.fromObject(values, { locale }).toHuman({
    unitDisplay: 'short',
    listStyle: 'narrow',
  });
}
