import type {
  GenerationParameters,
  PlaygroundLimits,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

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
export function numberFields(limits: PlaygroundLimits): NumberField[] {
  return [
    {
      name: 'temperature',
      title: 'Temperature',
      help: 'Low: the likeliest words. High: more variety.',
      min: 0,
      max: 2,
      step: 0.1,
    },
    {
      name: 'maxTokens',
      title: 'Most tokens',
      help: `Where the answer ends at the latest. At most ${limits.outputTokens.toLocaleString(
        'en',
      )}.`,
      min: 1,
      max: limits.outputTokens,
      step: 1,
    },
    {
      name: 'topP',
      title: 'Top p',
      help: 'Only the likeliest words that together have this probability.',
      min: 0,
      max: 1,
      step: 0.05,
    },
    {
      name: 'seed',
      title: 'Seed',
      help: 'The same number gives the same answer, on servers that can.',
      step: 1,
    },
    {
      name: 'presencePenalty',
      title: 'Presence penalty',
      help: 'Over 0: rather new words than those that are there already.',
      min: -2,
      max: 2,
      step: 0.1,
    },
    {
      name: 'frequencyPenalty',
      title: 'Frequency penalty',
      help: 'Over 0: the more often a word is there, the less it comes again.',
      min: -2,
      max: 2,
      step: 0.1,
    },
  ];
}

/** What is wrong with a number, for people; undefined if nothing is. */
export function numberProblem(
  value: number | undefined,
  { min = -Infinity, max = Infinity, step, name }: NumberField,
): string | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return 'Must be a number';
  if (step === 1 && !Number.isSafeInteger(value)) return 'Must be whole';
  if (name === 'topP' && value === 0) return 'Must be over 0';
  if (value >= min && value <= max) return undefined;
  return `Must be from ${min} to ${max}`;
}

const STOP_MAX = 4;
const STOP_LENGTH = 100;

/** What is wrong with the texts that end an answer. */
export function stopProblem(stop: readonly string[] = []): string | undefined {
  if (stop.length > STOP_MAX) return `At most ${STOP_MAX} lines`;
  return stop.some(text => text.length > STOP_LENGTH)
    ? `At most ${STOP_LENGTH} characters each`
    : undefined;
}

/** Whether parameters can be sent. */
export function parametersFit(
  parameters: GenerationParameters,
  limits: PlaygroundLimits,
): boolean {
  return (
    !stopProblem(parameters.stop) &&
    numberFields(limits).every(
      field => !numberProblem(parameters[field.name], field),
    )
  );
}
