import { InputError } from '@backstage/errors';
import {
  asObject,
  type EvaluationFormat,
  type FoundEvaluation,
  type Problems,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { LmEvalResults } from './LmEvalResults';
import { rowsOfTask, type TaskRows } from './rowsOfTask';

const SAMPLES = /^samples_(.+)_\d{4}-\d\d-\d\dT[\d.-]+\.jsonl$/;

/** Results of EleutherAI's lm-evaluation-harness, one evaluation for each task or group. */
export class LmEvalFormat implements EvaluationFormat {
  readonly id = 'lm-eval';
  readonly title = 'lm-evaluation-harness';
  readonly files =
    'The file results_….json that --output_path leaves, and with --log_samples its files samples_….jsonl.';

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(isResults);
  }

  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[] {
    const [file, second] = files.filter(isResults);
    if (second) {
      throw new InputError(
        `${second.name}: is a second results file; import one at a time`,
      );
    }
    const results = new LmEvalResults(file, problems);
    const rows = this.#rows(files, results, problems);
    return results.tasks().flatMap(task => {
      const found = results.evaluation(task, rows);
      return found ? [found] : [];
    });
  }

  #rows(
    files: readonly ResultFile[],
    results: LmEvalResults,
    problems: Problems,
  ): ReadonlyMap<string, TaskRows> {
    const rows = new Map<string, TaskRows>();
    for (const file of files) {
      const task = SAMPLES.exec(file.name)?.[1];
      if (task && results.has(task)) {
        const found = rowsOfTask(file, task, problems);
        if (results.fits(task, found.rows, file)) rows.set(task, found);
      } else if (!isResults(file)) {
        problems.add({
          file: file.name,
          field: '',
          reason: task
            ? `holds questions of ${task}, of which there are no results`
            : 'is no file of this format',
        });
      }
    }
    return rows;
  }
}

function isResults(file: ResultFile): boolean {
  if (file.name.endsWith('.jsonl')) return false;
  const object = file.object();
  return Boolean(
    asObject(object?.results) &&
      object &&
      ('lm_eval_version' in object ||
        'n-shot' in object ||
        ('versions' in object && 'config' in object)),
  );
}
