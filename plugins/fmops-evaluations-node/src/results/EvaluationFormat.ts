import type { NewEvaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Problems } from './Problems';
import type { ResultFile } from './ResultFile';

/**
 * An evaluation as files tell it: of which model, the caller says.
 *
 * @public
 */
export type FoundEvaluation = Omit<NewEvaluation, 'model' | 'run'>;

/**
 * Reads the results of another tool.
 *
 * @public
 */
export interface EvaluationFormat {
  /** Unique; stands in records, such as `lm-eval`. */
  readonly id: string;
  /** For people, such as "lm-evaluation-harness". */
  readonly title: string;
  /** Which files it takes, in a sentence. */
  readonly files: string;

  /** Whether the files look like this format; the first format that says so reads them. */
  recognises(files: readonly ResultFile[]): boolean;

  /**
   * Finds the evaluations in files. What can't be counted, such as a score
   * that is NaN, is left out and goes to `problems`. What is found is checked
   * by the caller, which refuses all of it where a part is wrong.
   *
   * @throws `InputError` where the files can't be read at all
   */
  read(files: readonly ResultFile[], problems: Problems): FoundEvaluation[];
}
