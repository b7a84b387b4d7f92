import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';
import type {
  DatasetFileFormat,
  RowProblem,
  UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import { decodeText } from './decodeText';
import type { FileRow } from './FileRow';
import { limitBytes } from './limitBytes';
import { readCsv } from './readCsv';
import { readJsonLines } from './readJsonLines';
import { RowLayout } from './RowLayout';
import { MOST_PROBLEMS, RowsError } from './RowsError';

/** Rows are handed on in pieces of about this many bytes. */
const PIECE = 256 * 1024;

const READERS = { 'json-lines': readJsonLines, csv: readCsv };

/** What the rows of a file have turned out to be. */
export type RowsSummary = Pick<
  UploadedDataset,
  'rows' | 'sizeBytes' | 'digest' | 'layout' | 'columns' | 'ignoredColumns'
>;

/**
 * Turns the rows of a file into JSON Lines of one known layout while they come:
 * memory holds a row and a piece, whatever the size of the file.
 */
export class DatasetRows {
  readonly #problems: RowProblem[] = [];
  readonly #hash = createHash('sha256');
  readonly #ignored = new Set<string>();
  #layout?: RowLayout;
  #rows = 0;
  #sizeBytes = 0;

  /**
   * The rows, to be stored.
   *
   * @throws RowsError when there are such as can't be learned from
   * @throws InputError when the file is too large, no text, or has no rows
   */
  async *read(
    chunks: AsyncIterable<Uint8Array>,
    { format, maxBytes }: { format: DatasetFileFormat; maxBytes: number },
  ): AsyncGenerator<Buffer> {
    let lines: string[] = [];
    let length = 0;
    const texts = decodeText(limitBytes(chunks, maxBytes));
    for await (const row of READERS[format](texts)) {
      const line = this.#take(row);
      if (line) {
        lines.push(line);
        length += line.length;
      }
      if (this.#problems.length === MOST_PROBLEMS) {
        break;
      }
      if (length > PIECE) {
        yield this.#piece(lines);
        lines = [];
        length = 0;
      }
    }
    if (this.#problems.length > 0) {
      throw new RowsError(this.#problems);
    }
    if (this.#rows === 0) {
      throw new InputError('The file has no rows.');
    }
    if (lines.length > 0) {
      yield this.#piece(lines);
    }
  }

  /** What has been read; complete once all of {@link read} was taken. */
  summary(): RowsSummary {
    return {
      rows: this.#rows,
      sizeBytes: this.#sizeBytes,
      digest: `sha256:${this.#hash.copy().digest('hex')}`,
      layout: this.#layout?.name ?? '',
      columns: [...(this.#layout?.columns ?? [])],
      ignoredColumns: [...this.#ignored],
    };
  }

  #take({ line, values, problem = 'It could not be read.' }: FileRow) {
    if (!values) {
      this.#problems.push({ line, message: problem });
      return undefined;
    }
    try {
      this.#layout ??= RowLayout.of(values);
      const row = JSON.stringify(this.#layout.row(values));
      for (const name of this.#layout.ignored(values)) {
        if (this.#ignored.size < 20) this.#ignored.add(name.slice(0, 100));
      }
      this.#rows += 1;
      return `${row}\n`;
    } catch (error) {
      if (!(error instanceof TypeError)) {
        throw error;
      }
      this.#problems.push({ line, message: error.message });
      return undefined;
    }
  }

  #piece(lines: string[]): Buffer {
    const piece = Buffer.from(lines.join(''));
    this.#hash.update(piece);
    this.#sizeBytes += piece.byteLength;
    return piece;
  }
}
