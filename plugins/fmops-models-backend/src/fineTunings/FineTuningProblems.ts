import { InputError } from '@backstage/errors';
import type { FineTuningProblem } from '@fmops/backstage-plugin-fmops-models-common';

/** Everything that keeps a fine-tuning from being started, in one error. */
export class FineTuningProblems extends InputError {
  readonly problems: readonly FineTuningProblem[];

  constructor(problems: readonly FineTuningProblem[]) {
    const list = problems.map(({ field, message }) => `- ${field}: ${message}`);
    super(`Nothing was started, because of this:\n${list.join('\n')}`);
    this.problems = problems;
  }
}
