import type { NewSetRow } from './SetRow';

/** Formats of rows: one JSON object for each line, or a table with a head. */
export const SET_FORMATS = ['jsonl', 'csv'] as const;
export type SetFormat = (typeof SET_FORMATS)[number];

/** A file with rows. */
export interface SetImport {
  format: SetFormat;
  text: string;
}

/** What is wrong with a line of a file. */
export interface SetImportProblem {
  /** Counted from 1. */
  line: number;
  message: string;
}

/** What an import does to the draft, or did. */
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
