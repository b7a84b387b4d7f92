import type { NewSetRow } from './SetRow';

/**
 * Formats of rows: one JSON object for each line, or a table with a head.
 *
 * @public
 */
export const SET_FORMATS = ['jsonl', 'csv'] as const;
/** @public */
export type SetFormat = (typeof SET_FORMATS)[number];

/**
 * A file with rows.
 *
 * @public
 */
export interface SetImport {
  format: SetFormat;
  text: string;
}

/**
 * What is wrong with a line of a file.
 *
 * @public
 */
export interface SetImportProblem {
  /** Counted from 1. */
  line: number;
  message: string;
}

/**
 * What an import does to the draft, or did.
 *
 * @public
 */
export interface SetImportResult {
  added: number;
  changed: number;
  /** In the draft already, exactly so. */
  unchanged: number;
  /** The first rows, to look at. */
  sample: NewSetRow[];
  /** The first problems; nothing is imported where there are any. */
  problems: SetImportProblem[];
  problemCount: number;
}
