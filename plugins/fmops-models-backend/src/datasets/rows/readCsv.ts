import { Readable } from 'node:stream';
import { InputError } from '@backstage/errors';
import { CsvError, parse } from 'csv-parse';
import { LONGEST_ROW, type FileRow } from './FileRow';

const MOST_COLUMNS = 100;

interface Parsed {
  record: string[];
  info: { lines: number };
}

function headerOf(record: string[]): string[] {
  const names = record.map(name => name.trim());
  if (names.length > MOST_COLUMNS) {
    throw new InputError(
      `The file has ${names.length} columns; ${MOST_COLUMNS} is the most.`,
    );
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new InputError(
      `Two columns have the name '${twice.slice(0, 100)}'. Give each another.`,
    );
  }
  return names;
}

/** The rows of a file of comma-separated values (RFC 4180), whose first line names the columns. */
export async function* readCsv(
  texts: AsyncIterable<string>,
): AsyncGenerator<FileRow> {
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: LONGEST_ROW,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const source = Readable.from(texts);
  source.on('error', error => parser.destroy(error));
  source.pipe(parser);
  let header: string[] | undefined;
  // Where the row begins that is read next
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const values = record;
      if (!header) {
        header = headerOf(values);
      } else if (values.length === header.length) {
        yield {
          line,
          values: new Map(header.map((name, at) => [name, values[at]])),
        };
      } else {
        yield {
          line,
          problem: `It has ${values.length} values for ${header.length} columns. Put values that hold commas or line breaks in quotes.`,
        };
      }
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) {
      throw error;
    }
    yield {
      line: typeof error.lines === 'number' ? error.lines : line,
      problem:
        error.code === 'CSV_MAX_RECORD_SIZE'
          ? `The row up to here is longer than ${LONGEST_ROW} characters. Look for a quote before it that is not closed.`
          : 'Its quotes are not as they should be: a value with quotes in it is put in quotes itself, and each of them is doubled.',
    };
  } finally {
    source.destroy();
  }
}
