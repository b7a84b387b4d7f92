/**
 * What is wrong with a field, in words for people.
 *
 * @public
 */
export interface PromptProblem {
  /** Such as `values.language` or `spec.variables[0].default`. */
  field: string;
  message: string;
}

/**
 * Problems as one text, for an error.
 *
 * @public
 */
export function problemsText(problems: readonly PromptProblem[]): string {
  return problems.map(({ field, message }) => `${field} ${message}`).join('; ');
}
