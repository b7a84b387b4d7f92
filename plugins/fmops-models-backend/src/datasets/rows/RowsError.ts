import { InputError } from '@backstage/errors';
import type { RowProblem } from '@fmops/backstage-plugin-fmops-models-common';

/** Most problems that are named. */
export const MOST_PROBLEMS = 20;

/** Rows that can't be learned from; nothing was stored. */
export class RowsError extends InputError {
  readonly problems: readonly RowProblem[];

  constructor(problems: readonly RowProblem[]) {
    const list = problems.map(({ line, message }) => `- ${line}: ${message}`);
    super(
      `Nothing was stored, because these lines can't be learned from${
        problems.length < MOST_PROBLEMS
          ? ''
          : ` (the first ${MOST_PROBLEMS}; what follows was not read)`
      }:\n${list.join('\n')}`,
    );
    this.problems = problems;
  }
}
