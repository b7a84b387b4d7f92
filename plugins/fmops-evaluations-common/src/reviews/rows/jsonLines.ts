import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { REVIEW_LIMITS } from '../limits';

/**
 * The rows of a file with one JSON object in each line; empty lines count for
 * nothing.
 *
 * @throws `InputError` that names the line which is no row, or says that there are too many
 *
 * @public
 */
export function readJsonLines(text: string): JsonObject[] {
  const rows: JsonObject[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    if (line.length > REVIEW_LIMITS.row) {
      throw new InputError(
        `Line ${index + 1} has more than ${REVIEW_LIMITS.row} characters`,
      );
    }
    rows.push(readLine(line, index + 1));
    if (rows.length > REVIEW_LIMITS.rows) {
      throw new InputError(`There are more than ${REVIEW_LIMITS.rows} rows`);
    }
  });
  if (rows.length === 0) throw new InputError('There are no rows');
  return rows;
}

function readLine(line: string, number: number): JsonObject {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new InputError(
      `Line ${number} is no JSON: give one JSON object in each line`,
    );
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new InputError(`Line ${number} is no JSON object`);
  }
  return row as JsonObject;
}
