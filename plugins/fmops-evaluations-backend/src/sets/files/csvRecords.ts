import { CsvError, parse } from 'csv-parse/sync';
import type { FileRecord } from './parseFile';

const PREFIX = 'variables.';

/** Of one field; rows have a limit of their own. */
const RECORD_MOST = 1_000_000;

/**
 * A table whose head names the fields: `text`, `messages` (JSON), `variables`
 * (JSON) or `variables.<name>`, and `key`, `expected`, `label`. An empty field is none.
 */
export function csvRecords(text: string): FileRecord[] {
  try {
    const records: {
      record: Record<string, string>;
      info: { lines: number };
    }[] = parse(text, {
      columns: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: RECORD_MOST,
    });
    return records.map(({ record, info }) => ({
      line: info.lines,
      ...valueOf(record),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return [{ line, problem: `is no CSV: ${error.message.slice(0, 300)}` }];
  }
}

/** Fields that hold JSON. */
const JSON_FIELDS = ['messages', 'variables'] as const;

function valueOf(record: Record<string, string>): Omit<FileRecord, 'line'> {
  const value: Record<string, unknown> = {};
  const single: Record<string, string> = {};
  for (const [name, field] of Object.entries(record)) {
    if (field === '') continue;
    if (name.startsWith(PREFIX)) single[name.slice(PREFIX.length)] = field;
    else value[name] = field;
  }
  for (const name of JSON_FIELDS) {
    const field = value[name];
    try {
      if (typeof field === 'string') value[name] = JSON.parse(field);
    } catch {
      return { problem: `${name}: is no JSON` };
    }
  }
  if (Object.keys(single).length) {
    const { variables } = value;
    value.variables = { ...(isObject(variables) && variables), ...single };
  }
  return { value };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
