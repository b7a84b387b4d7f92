import { setImmediate } from 'node:timers/promises';
import {
  SET_ROWS_MAX,
  type NewSetRow,
  type SetImport,
  type SetImportProblem,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { identifyRow, readRow, type IdentifiedRow } from '../rows';
import { csvRecords } from './csvRecords';
import { jsonLines } from './jsonLines';

/** Problems that are told; a wrong file has one for each line. */
const TOLD_MOST = 50;

/** Rows that are shown of a file. */
const SAMPLE = 20;

/** Lines between two breaths of the process. */
const STRIDE = 1_000;

/** A line of a file, read or not. */
export interface FileRecord {
  line: number;
  value?: unknown;
  problem?: string;
}

/** What a file holds. */
export interface ParsedFile {
  rows: IdentifiedRow[];
  sample: NewSetRow[];
  problems: SetImportProblem[];
  problemCount: number;
}

/** Reads a file with rows; all lines that are wrong are found. */
export async function parseFile({
  format,
  text,
}: SetImport): Promise<ParsedFile> {
  const rows: IdentifiedRow[] = [];
  const sample: NewSetRow[] = [];
  const problems: SetImportProblem[] = [];
  const seen = new Map<string, number>();
  let problemCount = 0;
  const refuse = (line: number, message: string) => {
    problemCount += 1;
    if (problems.length < TOLD_MOST) problems.push({ line, message });
  };

  const source = text.replace(/^\uFEFF/, '');
  const records = format === 'csv' ? csvRecords(source) : jsonLines(source);
  for (const record of records) {
    const { line } = record;
    if (rows.length > SET_ROWS_MAX) {
      refuse(line, `is beyond the ${SET_ROWS_MAX} rows that are allowed`);
      break;
    }
    const read = identified(record);
    if ('problem' in read) {
      refuse(line, read.problem);
    } else if (seen.has(read.identity.key)) {
      const { key } = read.identity;
      refuse(line, `has the key '${key}' of line ${seen.get(key)} again`);
    } else {
      seen.set(read.identity.key, line);
      rows.push(read.identity);
      if (sample.length < SAMPLE) sample.push(read.row);
    }
    if (rows.length % STRIDE === 0) await setImmediate();
  }
  if (rows.length === 0 && problemCount === 0) refuse(1, 'There are no rows');
  return { rows, sample, problems, problemCount };
}

function identified({
  value,
  problem,
}: FileRecord):
  | { problem: string }
  | { row: NewSetRow; identity: IdentifiedRow } {
  if (problem !== undefined) return { problem };
  const read = readRow(value);
  if (!read.row) return { problem: read.problem };
  try {
    const identity = identifyRow(read.row);
    return { row: { ...read.row, key: identity.key }, identity };
  } catch {
    return { problem: 'has half a character (a lone surrogate) in a text' };
  }
}
