import type { JsonObject } from '@backstage/types';
import type { DatasetVersion } from './DatasetVersion';

/** What becomes of the rows of an evaluation set. */
export interface SetChanges {
  /** Lines of a file. */
  changed: string;
  /** Keys of rows. */
  removed: string[];
}

/**
 * What a review of the rows of an evaluation set changes in it: rows to put, as
 * lines of a file, and the keys of those that are rejected. Labels become the
 * label of a row.
 */
export async function setChanges(
  rows: ReturnType<DatasetVersion['rows']>,
): Promise<SetChanges> {
  const changed: string[] = [];
  const removed: string[] = [];
  for await (const { item, decided } of rows) {
    const { decision, row } = decided;
    if (decision === 'rejected') removed.push(item.source_key);
    if (row) changed.push(JSON.stringify(asSetRow(row)));
  }
  return { changed: changed.join('\n'), removed };
}

/** A row that is the same stays as it is in the set. */
function asSetRow({ labels, expected, ...row }: JsonObject): JsonObject {
  const label = Array.isArray(labels) ? labels.join(', ') : '';
  return { ...row, ...(expected && { expected }), ...(label && { label }) };
}
