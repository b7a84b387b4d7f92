import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EvaluationFormatInfo,
  EvaluationImport,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Evaluations } from '../Evaluations';
import type { ResultReader } from './ResultReader';

/** Records results of other tools. */
export class Imports {
  constructor(
    private readonly reader: ResultReader,
    private readonly evaluations: Evaluations,
  ) {}

  list(): EvaluationFormatInfo[] {
    return this.reader.list();
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
    const { format, evaluations, problems } = await this.reader.read(request);
    const items = request.dryRun
      ? await this.evaluations.preview(credentials, evaluations, format)
      : await this.evaluations.record(credentials, evaluations, format);
    return { format, items, problems };
  }
}
