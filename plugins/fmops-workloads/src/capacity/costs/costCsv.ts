import type {
  CostGrouping,
  CostReport,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Spreadsheets take these for the begin of a formula, and values come from clusters. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  const text = String(value);
  const harmless =
    typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}

/** A report as CSV: one line for each group and period in which it held anything. */
export function costCsv(
  { periods, groups }: CostReport,
  groupBy: CostGrouping,
): string {
  const header = [
    'period_start_utc',
    groupBy,
    'usd_low',
    'usd_high',
    'accelerator_hours',
  ];
  const rows = periods.flatMap((period, index) =>
    groups
      .map(group => ({ group, amount: group.periods[index] }))
      .filter(({ amount }) => amount.deviceHours > 0 || amount.usd.high > 0)
      .map(({ group: { value, others }, amount: { usd, deviceHours } }) => [
        period.slice(0, 10),
        value ?? (others ? `${others} others` : ''),
        ...[usd.low, usd.high, deviceHours].map(n => Number(n.toFixed(4))),
      ]),
  );
  return [header, ...rows]
    .map(row => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
