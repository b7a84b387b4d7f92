import { DateTime } from 'luxon';

/** The time of day, where the reader is, to the millisecond. */
export function clockTime(time: string): string {
  const moment = DateTime.fromISO(time);
  return moment.isValid ? moment.toFormat('HH:mm:ss.SSS') : time;
}
