import type { JsonValue } from '@backstage/types';

/** What stands between `${{` and `}}`. */
const EXPRESSION = /\$\{\{(.*?)\}\}/gs;

/** A string of a step as one expression: its text and its expressions, one after the other. */
function expressionOf(value: string): string {
  const whole = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(value);
  if (whole) {
    return `(${whole[1]})`;
  }
  return value
    .split(EXPRESSION)
    .map((part, index) => (index % 2 ? `(${part})` : JSON.stringify(part)))
    .join(' ~ ');
}

/**
 * The input of a step as a template that renders to JSON, in which `parameters`
 * are what the form was filled in with. What has no value becomes null.
 */
export function stepSource(input: JsonValue | undefined): string {
  if (typeof input === 'string') {
    return `\${{ ((${expressionOf(input)}) | dump) or 'null' }}`;
  }
  if (Array.isArray(input)) {
    return `[${input.map(stepSource).join(',')}]`;
  }
  if (input !== null && typeof input === 'object') {
    const members = Object.entries(input).map(
      ([key, value]) => `${JSON.stringify(key)}:${stepSource(value)}`,
    );
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(input ?? null);
}

/** Leaves out what has no value, as the scaffolder does. */
export function withoutNulls(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, item]) => item !== null)
          .map(([key, item]) => [key, withoutNulls(item ?? null)]),
      )
    : value;
}
