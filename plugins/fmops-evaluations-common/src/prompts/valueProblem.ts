import { PROMPT_LIST_MAX, PROMPT_VALUE_MAX_CHARACTERS } from './limits';
import type { PromptVariable } from './PromptTemplate';

type Check = (value: unknown, variable: PromptVariable) => string | undefined;

function textProblem(
  value: unknown,
  { maxLength }: PromptVariable,
): string | undefined {
  if (typeof value !== 'string') return 'must be a text';
  const most = Math.min(
    maxLength ?? PROMPT_VALUE_MAX_CHARACTERS,
    PROMPT_VALUE_MAX_CHARACTERS,
  );
  return value.length > most
    ? `has ${value.length} characters, ${most} are allowed`
    : undefined;
}

const CHECKS: Record<PromptVariable['type'], Check> = {
  string: textProblem,
  number: value =>
    typeof value === 'number' && Number.isFinite(value)
      ? undefined
      : 'must be a number',
  boolean: value =>
    typeof value === 'boolean' ? undefined : 'must be true or false',
  enum: (value, { values = [] }) =>
    typeof value === 'string' && values.includes(value)
      ? undefined
      : `must be one of ${values.join(', ')}`,
  list: (value, variable) => {
    if (!Array.isArray(value)) return 'must be a list of texts';
    if (value.length > PROMPT_LIST_MAX) {
      return `has ${value.length} items, ${PROMPT_LIST_MAX} are allowed`;
    }
    const index = value.findIndex(item => textProblem(item, variable));
    return index < 0
      ? undefined
      : `item ${index + 1} ${textProblem(value[index], variable)}`;
  },
};

/**
 * What is wrong with a value for a variable; undefined if nothing is.
 *
 * @public
 */
export const valueProblem = (
  value: unknown,
  variable: PromptVariable,
): string | undefined => CHECKS[variable.type](value, variable);
