import type { JsonObject } from '@backstage/types';
import type { DatasetVersion } from './DatasetVersion';

/** What becomes of the rows of an evaluation catalog. */
export interface SetChanges {
  /** Lines of a file. */
  changed: string;
  /** Keys of rows. */
  removed: string[];
}

/**
 * What a review of the rows of an evaluation catalog changes in it: rows to put, as
 * lines of a file, and the keys of those that are rejected. Rows that were found
 * good are left as they are now. Labels become the label of a row.
 */
export async function setChanges(
  rows: ReturnType<DatasetVersion['rows']>,
): Promise<SetChanges> {
  const changed: string[] = [];
  const removed: string[] = [];
  for await (const { item, decided } of rows) {
    const { decision, row } = decided;
    if (decision === 'rejected') removed.push(item.source_key);
    const line = row && JSON.stringify(asSetRow(row));
    if (line && line !== item.row) changed.push(line);
  }
  return { changed: changed.join('\n'), removed };
}

/** With its fields in the order in which reviews keep them: see `setSource`. */
function asSetRow({ labels, key, input, ...row }: JsonObject): JsonObject {
  const label =
    (Array.isArray(labels) && labels.join(', ')) || row.label || undefined;
  const { expected } = row;
  return {
    ...{ key, input },
    ...(expected && { expected }),
    ...(label && { label }),
  };
}
