import { createHash } from 'node:crypto';
import { InputError, isError } from '@backstage/errors';
import {
  answerContents,
  answersInRow,
  instructionContent,
  preferenceContent,
  type AnswersToReview,
  type ReviewContent,
  type ReviewOrigin,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';

/** A row of a source, with the items that it makes. */
export interface SourceRow {
  /** Equal for the same question in other sources. */
  key: string;
  digest: string;
  contents: ReviewContent[];
  /** Of a dataset that is edited. */
  row?: JsonObject;
}

/** The rows that a source holds. */
export interface SourceRows {
  /** For people: the file, the set, the evaluations. */
  name: string;
  rows: SourceRow[];
  /** What may be read in the catalog by whoever may see where the rows come from. */
  entityRefs: string[];
  origin?: ReviewOrigin;
  /** Whose the rows are, where they are for this owner alone, and those who judge. */
  privateTo?: string;
}

/** SHA-256 of a row, in hex. */
export function digestOf(row: unknown): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex');
}

/**
 * Rows of a file, as the task reads them.
 *
 * @throws `InputError` that names the row which can't be read
 */
export function rowsOfFile(rows: JsonObject[], task: ReviewTask): SourceRow[] {
  return rows.map((row, index) =>
    named(`Row ${index + 1}`, () => {
      const digest = digestOf(row);
      if (task === 'preference') {
        return { key: digest, digest, row, contents: [preferenceContent(row)] };
      }
      if (task === 'instruction') {
        return {
          ...{ key: digest, digest, row },
          contents: [instructionContent(row)],
        };
      }
      return {
        ...{ key: digest, digest },
        contents: answerContents(answersInRow(row), task),
      };
    }),
  );
}

/**
 * Prompts with answers, as a task that judges answers reads them.
 *
 * @throws `InputError` that names the item which can't be read
 */
export function rowsOfAnswers(
  items: (AnswersToReview & { key?: string })[],
  task: ReviewTask,
): SourceRow[] {
  if (task !== 'pairwise' && task !== 'scored') {
    throw new InputError(
      'Answers of models are compared or scored; rows of datasets are edited',
    );
  }
  return items.map(({ key, ...item }, index) =>
    named(`Item ${index + 1}`, () => {
      const digest = digestOf(item);
      return {
        key: key ?? digestOf(item.prompt),
        digest,
        contents: answerContents(item, task),
      };
    }),
  );
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      throw new InputError(`${name} ${error.message}`);
    }
    throw error;
  }
}
