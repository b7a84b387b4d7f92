import type { FileRecord } from './parseFile';

/** One JSON object for each line; empty lines are passed over. */
export function* jsonLines(text: string): Generator<FileRecord> {
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const source = text.slice(start, stop).trim();
    line += 1;
    start = stop + 1;
    if (source) yield recordOf(line, source);
  }
}

function recordOf(line: number, source: string): FileRecord {
  try {
    return { line, value: JSON.parse(source) };
  } catch {
    return { line, problem: 'is no JSON' };
  }
}
