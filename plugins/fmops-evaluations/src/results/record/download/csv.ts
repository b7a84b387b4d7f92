import type {
  Evaluation,
  ResultRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

type Cell = string | number | null | undefined;

/** A cell as RFC 4180 has it; what a spreadsheet would take for a formula becomes text. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}

const lines = (rows: readonly (readonly Cell[])[]) =>
  rows.map(row => row.map(cell).join(',')).join('\r\n');

/** Scores of an evaluation, one a line. */
export function scoresCsv({ scores }: Evaluation): string {
  return lines([
    [
      'metric',
      'slice',
      'value',
      'unit',
      'interval low',
      'interval high',
      'level',
      'standard error',
      'count',
    ],
    ...scores.map(({ interval, ...score }) => [
      score.metric,
      score.slice,
      score.value,
      score.unit,
      interval?.low,
      interval?.high,
      interval?.level,
      score.standardError,
      score.count,
    ]),
  ]);
}

/** Rows of an evaluation, with a column for each metric that one of them has. */
export function rowsCsv(rows: readonly ResultRow[]): string {
  const metrics = [...new Set(rows.flatMap(row => Object.keys(row.scores)))];
  return lines([
    ['key', 'input', 'expected', 'output', ...metrics, 'explanation'],
    ...rows.map(row => [
      row.key,
      row.input,
      row.expected,
      row.output,
      ...metrics.map(metric => row.scores[metric]),
      row.explanation,
    ]),
  ]);
}
