import { InputError } from '@backstage/errors';
import type { Problem } from './PlanRequest';

/** Everything that keeps a project from being made, in one error. */
export class ProblemsError extends InputError {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[]) {
    super(message);
    this.problems = problems;
  }
}

/** One error that names every field that is wrong, so that all can be mended at once. */
export function problemsError(problems: readonly Problem[]): ProblemsError {
  const list = problems.map(({ field, message }) => `- ${field}: ${message}`);
  return new ProblemsError(
    `Nothing was created, because ${
      problems.length === 1
        ? 'one field needs'
        : `${problems.length} fields need`
    } another value:\n${list.join('\n')}`,
    problems,
  );
}
