/** Largest row, in bytes or characters of the file: some 250,000 tokens. */
export const LONGEST_ROW = 1024 * 1024;

/** A row as it stands in a file. */
export interface FileRow {
  /** Line of the file that it begins in, from 1. */
  line: number;
  /** Absent where it could not be read; then `problem` says why. */
  values?: ReadonlyMap<string, unknown>;
  problem?: string;
}
