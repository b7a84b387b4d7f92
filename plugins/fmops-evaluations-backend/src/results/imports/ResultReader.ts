import { InputError } from '@backstage/errors';
import type {
  EvaluationFormatInfo,
  EvaluationImport,
  ImportProblem,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  Problems,
  ResultFile,
  type EvaluationFormat,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { checkEvaluation, type CheckedEvaluation } from '../check';
import { withRowScores } from '../scoring';

/** What files tell, and what of them could not be counted. */
export interface ReadFiles {
  /** Id of the format. */
  format: string;
  evaluations: CheckedEvaluation[];
  problems: ImportProblem[];
}

/** Reads results of other tools. */
export class ResultReader {
  constructor(private readonly formats: readonly EvaluationFormat[]) {}

  list(): EvaluationFormatInfo[] {
    return this.formats.map(({ id, title, files }) => ({ id, title, files }));
  }

  /**
   * Reads files, and records nothing.
   *
   * @throws InputError for files of no known format, or that hold nothing that
   *   can be counted
   */
  async read(request: EvaluationImport): Promise<ReadFiles> {
    const { model, data = {}, uri } = request;
    const files = request.files.map(
      ({ name, content }) =>
        new ResultFile(name.split(/[\\/]/).at(-1) ?? name, content),
    );
    const format = this.#formatOf(request.format, files);
    const problems = new Problems();
    const found = format.read(files, problems);
    if (found.length === 0) {
      throw new InputError(nothingFound(format, problems));
    }
    const checked = [];
    for (const one of found) {
      const complete = { ...one, model, data: { ...one.data, ...data } };
      const source = { ...one.source, ...(uri && { uri }) };
      checked.push(
        await withRowScores(checkEvaluation({ ...complete, source }), problems),
      );
    }
    return {
      format: format.id,
      evaluations: checked,
      problems: problems.list(),
    };
  }

  #formatOf(
    id: string | undefined,
    files: readonly ResultFile[],
  ): EvaluationFormat {
    const format = id
      ? this.formats.find(one => one.id === id)
      : this.formats.find(one => one.recognises(files));
    if (!format) {
      const known = this.formats.map(one => one.id).join(', ');
      throw new InputError(
        id
          ? `format: there is no format '${id}'; there are ${known}`
          : `files: they are of none of the formats ${known}`,
      );
    }
    if (!format.recognises(files)) {
      throw new InputError(
        `files: they are not of the format ${format.id}. It takes: ${format.files}`,
      );
    }
    return format;
  }
}

function nothingFound({ title }: EvaluationFormat, problems: Problems): string {
  const [first, ...more] = problems.list();
  const why = first
    ? `${[first.file, first.field].filter(Boolean).join(', ')} ${first.reason}${
        more.length ? `, and ${more.length} more` : ''
      }`
    : 'they are empty';
  return `files: they hold no result that can be counted, as ${title} has it: ${why}`;
}
