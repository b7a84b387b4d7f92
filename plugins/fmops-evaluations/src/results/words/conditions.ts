import type { JsonPrimitive } from '@backstage/types';
import type {
  Condition,
  ConditionDifference,
  Evaluation,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ResultsMessages } from '../messages';
import type { en } from '../messages/en';

const FIELDS = new Map<string, Extract<keyof typeof en, `field.${string}`>>([
  ['method', 'field.method'],
  ['benchmark', 'field.benchmark'],
  ['data.set', 'field.set'],
  ['data.set.version', 'field.setVersion'],
  ['data.dataset', 'field.dataset'],
  ['data.name', 'field.data'],
  ['data.version', 'field.dataVersion'],
  ['data.digest', 'field.dataDigest'],
  ['judge.model', 'field.judge'],
  ['judge.version', 'field.judgeVersion'],
  ['judge.prompt', 'field.judgePrompt'],
  ['settings.fewShot', 'field.fewShot'],
]);

const MAX_VALUE = 80;

/** `settings.maxTokens` → `max tokens`. */
export function fieldTitle(t: ResultsMessages, field: string): string {
  const known = FIELDS.get(field);
  return known
    ? t(known)
    : field
        .replace(/^(settings|data|judge)\./, '')
        .replace(/[_-]+/g, ' ')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLocaleLowerCase('en-US');
}

const DIGEST_SHOWN = 12;

/** A value of a condition; long ones are cut. */
export function valueText(
  t: ResultsMessages,
  value: JsonPrimitive | undefined,
): string {
  if (value === undefined) return t('value.notStated');
  if (value === null) return t('value.none');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  const text = String(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

/** `examples in the prompt: 5`. */
export const conditionText = (
  t: ResultsMessages,
  { field, value }: Condition,
): string =>
  `${fieldTitle(t, field)}: ${
    field === 'data.digest'
      ? String(value).slice(0, DIGEST_SHOWN)
      : valueText(t, value)
  }`;

/** With which settings an evaluation was made, one text each. */
export const settingTexts = (
  t: ResultsMessages,
  { settings }: Pick<Evaluation, 'settings'>,
): string[] =>
  Object.entries(settings).map(([key, value]) =>
    conditionText(t, { field: `settings.${key}`, value }),
  );

/** `examples in the prompt (5 in the first, 0 here)`. */
export const differenceText = (
  t: ResultsMessages,
  { field, baseline, value }: ConditionDifference,
): string =>
  t('condition.difference', {
    field: fieldTitle(t, field),
    baseline: valueText(t, baseline),
    value: valueText(t, value),
  });

/** Why two evaluations can't be compared, in a sentence. */
export const notComparable = (
  t: ResultsMessages,
  differences: readonly ConditionDifference[],
): string =>
  t('condition.notComparable', {
    differences: differences.map(one => differenceText(t, one)).join('; '),
  });
