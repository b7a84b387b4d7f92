import { PageDateFormat } from '@fmops/backstage-plugin-fmops-models-react';

const MONTH = new PageDateFormat({ month: 'short', timeZone: 'UTC' });

/**
 * A calendar date as the source gives it: `23 Jul 2024`, or `Jul 2024` where the
 * day is not known. Anything else is returned as it is.
 *
 * @param date - `YYYY-MM-DD` or `YYYY-MM`
 */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = Number(match?.[2]);
  if (!match || month < 1 || month > 12) return date;
  const [, year, , day] = match;
  return [day && Number(day), MONTH.format(Date.UTC(2000, month - 1)), year]
    .filter(Boolean)
    .join(' ');
}
