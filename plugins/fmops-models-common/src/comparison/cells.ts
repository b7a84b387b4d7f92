import type { FoundationModelSpec } from '../kinds';
import type {
  ComparisonCell,
  ComparisonRow,
  ComparisonUnit,
  Provenance,
} from './Comparison';

/** A value of which nothing is known. */
export const UNKNOWN: ComparisonCell = {};

function isUnverified(
  { unverifiedFields = [] }: FoundationModelSpec,
  path: string,
): boolean {
  return unverifiedFields.some(
    field =>
      field === path ||
      field.startsWith(`${path}.`) ||
      path.startsWith(`${field}.`),
  );
}

/** A field of a spec as a cell, with a note where it was not read in a source. */
export function fact(
  spec: FoundationModelSpec,
  path: keyof FoundationModelSpec,
  value: ComparisonCell['value'],
  note?: string,
  provenance: Provenance = 'published',
): ComparisonCell {
  if (value === undefined) return UNKNOWN;
  const notes = [note, isUnverified(spec, path) && 'not verified'];
  const text = notes.filter(Boolean).join('; ');
  return { value, provenance, ...(text && { note: text }) };
}

/** A row over cells, with whether they differ. */
export function row(
  id: string,
  group: string,
  title: string,
  unit: ComparisonUnit,
  cells: ComparisonCell[],
): ComparisonRow {
  const known = cells
    .filter(({ value }) => value !== undefined)
    .map(({ value, valueUnit = '' }) => JSON.stringify([value, valueUnit]));
  return { id, group, title, unit, cells, differs: new Set(known).size > 1 };
}
