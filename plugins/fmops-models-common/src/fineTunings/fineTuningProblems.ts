import { errorProblems } from '../http';
import type { FineTuningProblem } from './FineTuning';

/**
 * What keeps a fine-tuning from being started, by field; empty where there was another reason.
 *
 * @public
 */
export const fineTuningProblems = (error: unknown): FineTuningProblem[] =>
  errorProblems(error, (item): item is FineTuningProblem => {
    const { field, message } = (item ?? {}) as Partial<FineTuningProblem>;
    return typeof field === 'string' && typeof message === 'string';
  });
