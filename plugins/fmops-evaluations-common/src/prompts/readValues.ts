import type { PromptProblem } from './PromptProblem';
import type { PromptVariable } from './PromptTemplate';
import { valueProblem } from './valueProblem';

/** An empty text or list of a form is no value. */
function isGiven(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '';
}

/** A list has one line for each item. */
function textOf(value: unknown): string {
  return Array.isArray(value)
    ? value.map(item => `- ${item}`).join('\n')
    : `${value ?? ''}`;
}

/** The texts that stand for variables, and what is wrong with the values. */
export function readValues(
  variables: readonly PromptVariable[],
  values: Readonly<Record<string, unknown>>,
): { texts: Map<string, string>; problems: PromptProblem[] } {
  const texts = new Map<string, string>();
  const problems: PromptProblem[] = [];
  for (const variable of variables) {
    const { name } = variable;
    const own = Object.hasOwn(values, name) ? values[name] : undefined;
    const value = isGiven(own) ? own : variable.default;
    const message = isGiven(value)
      ? valueProblem(value, variable)
      : variable.required && 'is required';
    if (message) problems.push({ field: `values.${name}`, message });
    else texts.set(name, textOf(value));
  }
  for (const name of Object.keys(values)) {
    if (!variables.some(variable => variable.name === name)) {
      const field = `values.${name.slice(0, 100)}`;
      problems.push({ field, message: 'is no variable of this prompt' });
    }
  }
  return { texts, problems };
}
