const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/**
 * A calendar date as the source gives it: `23 Jul 2024`, or `Jul 2024` where the
 * day is not known. Anything else is returned as it is.
 *
 * @param date - `YYYY-MM-DD` or `YYYY-MM`
 */
export function formatDate(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = match && MONTHS[Number(match[2]) - 1];
  if (!match || !month) return date;
  return [match[3] && Number(match[3]), month, match[1]]
    .filter(Boolean)
    .join(' ');
}
