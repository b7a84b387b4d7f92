import type { FileRow } from './FileRow';
import { readLines } from './readLines';

function readRow(line: number, text: string): FileRow {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { line, values: new Map(Object.entries(value)) }
      : { line, problem: 'It is no JSON object, such as {"prompt": "…"}.' };
  } catch {
    return {
      line,
      problem: text.startsWith('[')
        ? 'It is no JSON object. Write each row in a line of its own, without brackets around them all.'
        : 'It is no JSON. Each line is to be one JSON object.',
    };
  }
}

/** The rows of a file in JSON Lines; empty lines are none. */
export async function* readJsonLines(
  texts: AsyncIterable<string>,
): AsyncGenerator<FileRow> {
  for await (const { line, text } of readLines(texts)) {
    const trimmed = text.trim();
    if (trimmed) {
      yield readRow(line, trimmed);
    }
  }
}
