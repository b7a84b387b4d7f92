import { DatasetSampleRow } from '@fmops/backstage-plugin-fmops-models-common';

/** Columns that rows have: those of the dataset in their order, then any others. */
export function sampleColumns(
  rows: readonly DatasetSampleRow[],
  columns: readonly { name: string }[] = [],
): string[] {
  const used = new Set(rows.flatMap(row => Object.keys(row)));
  const known = columns.map(({ name }) => name).filter(name => used.has(name));
  return [...new Set([...known, ...used])];
}

/** A value as text: structures as JSON on one line that can be wrapped, nothing as undefined. */
export function valueText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
