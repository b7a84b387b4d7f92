import type {
  GenerationParameters,
  PlaygroundLimits,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { PlaygroundMessages } from '../messages';

/** Names of parameters that are numbers. */
type NumberName = {
  [Name in keyof GenerationParameters]-?: GenerationParameters[Name] extends
    | number
    | undefined
    ? Name
    : never;
}[keyof GenerationParameters];

/** A parameter that is a number, as it is asked for. */
export interface NumberField {
  name: NumberName;
  title: string;
  help: string;
  min?: number;
  max?: number;
  step: number;
}

/** Tokens that are asked for where nothing else is said: servers differ, some stop after 16. */
export const DEFAULT_PARAMETERS: GenerationParameters = { maxTokens: 512 };

/** The parameters that are numbers, with what they may be. */
export function numberFields(
  t: PlaygroundMessages,
  limits: PlaygroundLimits,
): NumberField[] {
  return [
    {
      name: 'temperature',
      title: t('temperature.title'),
      help: t('temperature.help'),
      min: 0,
      max: 2,
      step: 0.1,
    },
    {
      name: 'maxTokens',
      title: t('maxTokens.title'),
      help: t('maxTokens.help', {
        most: limits.outputTokens.toLocaleString(pageLocale()),
      }),
      min: 1,
      max: limits.outputTokens,
      step: 1,
    },
    {
      name: 'topP',
      title: t('topP.title'),
      help: t('topP.help'),
      min: 0,
      max: 1,
      step: 0.05,
    },
    {
      name: 'seed',
      title: t('seed.title'),
      help: t('seed.help'),
      step: 1,
    },
    {
      name: 'presencePenalty',
      title: t('presencePenalty.title'),
      help: t('presencePenalty.help'),
      min: -2,
      max: 2,
      step: 0.1,
    },
    {
      name: 'frequencyPenalty',
      title: t('frequencyPenalty.title'),
      help: t('frequencyPenalty.help'),
      min: -2,
      max: 2,
      step: 0.1,
    },
  ];
}

/** What is wrong with a number, for people; undefined if nothing is. */
export function numberProblem(
  t: PlaygroundMessages,
  value: number | undefined,
  { min = -Infinity, max = Infinity, step, name }: NumberField,
): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return t('parameters.notNumber');
  if (step === 1 && !Number.isSafeInteger(value)) {
    return t('parameters.notWhole');
  }
  if (name === 'topP' && value === 0) return t('parameters.notPositive');
  if (value >= min && value <= max) return undefined;
  return t('parameters.outside', { min: String(min), max: String(max) });
}

const STOP_MAX = 4;
const STOP_LENGTH = 100;

/** What is wrong with the texts that end an answer. */
export function stopProblem(
  t: PlaygroundMessages,
  stop: readonly string[] = [],
): string | undefined {
  if (stop.length > STOP_MAX) {
    return t('stop.tooMany', { most: String(STOP_MAX) });
  }
  return stop.some(text => text.length > STOP_LENGTH)
    ? t('stop.tooLong', { most: String(STOP_LENGTH) })
    : undefined;
}

/** Whether parameters can be sent. */
export function parametersFit(
  t: PlaygroundMessages,
  parameters: GenerationParameters,
  limits: PlaygroundLimits,
): boolean {
  return (
    !stopProblem(t, parameters.stop) &&
    numberFields(t, limits).every(
      field => !numberProblem(t, parameters[field.name], field),
    )
  );
}
