import { errorProblems } from '../http';
import type { RowProblem } from './UploadedDataset';

/**
 * The rows for which an upload was refused; empty where that was not the reason.
 *
 * @public
 */
export const rowProblems = (error: unknown): RowProblem[] =>
  errorProblems(error, (item): item is RowProblem => {
    const { line, message } = (item ?? {}) as Partial<RowProblem>;
    return typeof line === 'number' && typeof message === 'string';
  });
