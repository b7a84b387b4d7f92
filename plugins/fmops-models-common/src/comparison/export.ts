import type { ComparisonCell, ComparisonRow } from './Comparison';

/**
 * Writes a known value, such as `8.0 B` for 8030261248 parameters.
 *
 * @public
 */
export type FormatCell = (cell: ComparisonCell, row: ComparisonRow) => string;

/**
 * What is written where nothing is known.
 *
 * @public
 */
export const UNKNOWN_TEXT = 'unknown';

function words(
  cell: ComparisonCell,
  row: ComparisonRow,
  format: FormatCell,
): string {
  if (cell.value === undefined) return UNKNOWN_TEXT;
  const about = [cell.provenance, cell.note].filter(Boolean).join(': ');
  const text = format(cell, row);
  return about ? `${text} (${about})` : text;
}

/**
 * Text that Markdown shows as it is: no markup, no link, no further cell.
 *
 * @public
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/(https?):\/\//gi, '$1&#58;//')
    .replace(/@/g, '&#64;')
    .replace(/\bwww\./gi, 'www&#46;');
}

/**
 * A table of a comparison in GitHub's Markdown.
 *
 * @public
 */
export function comparisonMarkdown(
  names: readonly string[],
  rows: readonly ComparisonRow[],
  format: FormatCell,
): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...names, 'Differs'].map(escapeMarkdown)),
    line([...names.map(() => '---'), '---', '---']),
    ...rows.map(row =>
      line(
        [
          `${row.group}: ${row.title}`,
          ...row.cells.map(cell => words(cell, row, format)),
          row.differs ? 'yes' : 'no',
        ].map(escapeMarkdown),
      ),
    ),
    '',
  ].join('\n');
}

/**
 * One field of CSV (RFC 4180). Spreadsheets take a field that begins with
 * `=`, `+`, `-`, `@`, a tab or a line break for a formula: an apostrophe before
 * it makes it text, but for plain numbers.
 *
 * Source: OWASP, CSV Injection.
 *
 * @public
 */
export function csvField(value: string): string {
  const number = /^-?\d+(\.\d+)?$/.test(value);
  const formula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value);
  const text = formula && !number ? `'${value}` : value;
  return `"${text.replace(/"/g, '""')}"`;
}

function plain({ value, valueUnit }: ComparisonCell): string {
  if (value === undefined) return UNKNOWN_TEXT;
  const text = typeof value === 'object' ? value.join(', ') : `${value}`;
  return valueUnit ? `${text} ${valueUnit}` : text;
}

/**
 * A comparison as CSV: values as they are, with where they come from beside each.
 *
 * @public
 */
export function comparisonCsv(
  names: readonly string[],
  rows: readonly ComparisonRow[],
): string {
  const head = [
    'Group',
    'Dimension',
    'Unit',
    'Differs',
    ...names.flatMap(name => [name, `${name}: provenance`, `${name}: note`]),
  ];
  const lines = rows.map(row => [
    row.group,
    row.title,
    row.unit,
    row.differs ? 'yes' : 'no',
    ...row.cells.flatMap(cell => [
      plain(cell),
      cell.provenance ?? '',
      cell.note ?? '',
    ]),
  ]);
  return [head, ...lines]
    .map(line => `${line.map(csvField).join(',')}\r\n`)
    .join('');
}
