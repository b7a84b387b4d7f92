import type {
  PromptValue,
  PromptVariableType,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A value as it is typed: a list has one line for each item. */
export function variableText(value: PromptValue | undefined): string {
  return Array.isArray(value) ? value.join('\n') : `${value ?? ''}`;
}

/** Reads what was typed; what is no number stays a text, which is then told. */
export function readVariable(
  text: string,
  type: PromptVariableType,
): PromptValue | undefined {
  if (text === '') return undefined;
  if (type === 'list') return text.split('\n');
  const number = type === 'number' && text.trim() !== '' ? Number(text) : NaN;
  // Such as `1.`, which is on its way to `1.5`
  return Number.isFinite(number) && `${number}` === text ? number : text;
}
