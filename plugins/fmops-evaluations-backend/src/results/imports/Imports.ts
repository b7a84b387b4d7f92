import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  EvaluationFormatInfo,
  EvaluationImport,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  Problems,
  ResultFile,
  type EvaluationFormat,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { checkEvaluation } from '../check';
import type { Evaluations } from '../Evaluations';
import { withRowScores } from '../scoring';

/** Records results of other tools. */
export class Imports {
  constructor(
    private readonly formats: readonly EvaluationFormat[],
    private readonly evaluations: Evaluations,
  ) {}

  list(): EvaluationFormatInfo[] {
    return this.formats.map(({ id, title, files }) => ({ id, title, files }));
  }

  /**
   * Reads files, and records what they tell in the name of the caller: all of
   * it, or nothing.
   *
   * @throws InputError for files of no known format, or that hold nothing that
   *   can be counted
   */
  async run(
    credentials: BackstageCredentials,
    request: EvaluationImport,
  ): Promise<ImportResult> {
    const { model, data = {}, uri, dryRun } = request;
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
    const items = dryRun
      ? await this.evaluations.preview(credentials, checked, format.id)
      : await this.evaluations.record(credentials, checked, format.id);
    return { format: format.id, items, problems: problems.list() };
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
