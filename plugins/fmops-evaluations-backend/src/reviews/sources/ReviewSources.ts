import { InputError } from '@backstage/errors';
import {
  readJsonLines,
  type ReviewSource,
  type ReviewTask,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ReviewCaller } from '../ReviewCaller';
import { rowsOfAnswers, rowsOfFile, type SourceRows } from './SourceRows';

/** Reads one type of source, as far as the caller may. */
export type SourceReader<T extends ReviewSource['type']> = (
  source: Extract<ReviewSource, { type: T }>,
  task: ReviewTask,
  caller: ReviewCaller,
) => Promise<SourceRows>;

/** Readers by the type of source that they read. */
export type SourceReaders = { [T in ReviewSource['type']]?: SourceReader<T> };

const readFile: SourceReader<'file'> = async ({ name, jsonLines }, task) => ({
  name,
  rows: rowsOfFile(readJsonLines(jsonLines), task),
  entityRefs: [],
});

const readAnswers: SourceReader<'answers'> = async ({ items }, task) => ({
  name: 'Answers that were handed in',
  rows: rowsOfAnswers(items, task),
  entityRefs: [],
});

/** Reads what is to be reviewed. */
export class ReviewSources {
  readonly #readers: SourceReaders;

  /** @param readers - beside those of files and answers that are handed in */
  constructor(readers: SourceReaders) {
    this.#readers = { file: readFile, answers: readAnswers, ...readers };
  }

  /** @throws `InputError` that names what can't be read */
  async read<T extends ReviewSource['type']>(
    source: Extract<ReviewSource, { type: T }>,
    task: ReviewTask,
    caller: ReviewCaller,
  ): Promise<SourceRows> {
    const reader = this.#readers[source.type as T];
    if (!reader) {
      throw new InputError(`source: ${source.type} can't be read here`);
    }
    const read = await reader(source, task, caller);
    if (read.rows.length === 0) throw new InputError('source: has no rows');
    return read;
  }
}
