import type { JsonPrimitive } from '@backstage/types';
import type {
  Condition,
  ConditionDifference,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const FIELDS: Readonly<Record<string, string>> = {
  method: 'method',
  benchmark: 'benchmark',
  'data.set': 'evaluation set',
  'data.set.version': 'version of the evaluation set',
  'data.dataset': 'dataset',
  'data.name': 'data',
  'data.version': 'version of the data',
  'data.digest': 'content of the data',
  'judge.model': 'judge',
  'judge.version': 'version of the judge',
  'judge.prompt': 'prompt of the judge',
  'settings.fewShot': 'examples in the prompt',
};

const MAX_VALUE = 80;

/** `settings.maxTokens` → `max tokens`. */
export function fieldTitle(field: string): string {
  return (
    FIELDS[field] ??
    field
      .replace(/^(settings|data|judge)\./, '')
      .replace(/[_-]+/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLocaleLowerCase('en-US')
  );
}

const DIGEST_SHOWN = 12;

/** A value of a condition; long ones are cut. */
export function valueText(value: JsonPrimitive | undefined): string {
  if (value === undefined) return 'not stated';
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

/** `examples in the prompt: 5`. */
export const conditionText = ({ field, value }: Condition): string =>
  `${fieldTitle(field)}: ${
    field === 'data.digest'
      ? String(value).slice(0, DIGEST_SHOWN)
      : valueText(value)
  }`;

/** `examples in the prompt (5 in the first, 0 here)`. */
export function differenceText({
  field,
  baseline,
  value,
}: ConditionDifference): string {
  const sides = `${valueText(baseline)} in the first, ${valueText(value)} here`;
  return `${fieldTitle(field)} (${sides})`;
}

/** Why two evaluations can't be compared, in a sentence. */
export function notComparable(
  differences: readonly ConditionDifference[],
): string {
  const what = differences.map(differenceText).join('; ');
  return `Not comparable because of ${what}.`;
}
