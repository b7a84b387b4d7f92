import type { PlaygroundLimits } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import type { PlaygroundMessages } from '../messages';
import { parametersFit } from '../parameters/fields';
import { sentParameters } from '../parameters/sentParameters';
import type { Target } from '../session/Target';
import type { Question } from '../session/Turn';
import type { PlaygroundSetup } from './usePlaygroundSetup';

/** A question that can be asked now, and of whom; or why not. */
export interface Askable {
  question: Question;
  targets: Target[];
  /** For people. */
  obstacle?: string;
}

/** The question that the form makes. */
export function questionOf(setup: PlaygroundSetup, input: string): Question {
  const { params, kept, prompt } = setup;
  const { mode } = params;
  const { filled, state, ref } = prompt;
  const parameters = sentParameters(kept.parameters, mode);
  if (ref) {
    return {
      mode,
      input: mode === 'chat' ? input.trim() : input,
      opening: filled?.messages ?? [],
      prompt: { ref, version: state.value?.version, variables: filled?.values },
      parameters,
    };
  }
  const system = mode === 'chat' ? kept.system.trim() : '';
  return {
    mode,
    input: mode === 'chat' ? input.trim() : input,
    opening: system ? [{ role: 'system', content: system }] : [],
    parameters,
  };
}

/** Why a form cannot be sent; undefined if it can. */
function obstacleOf(
  t: PlaygroundMessages,
  setup: PlaygroundSetup,
  question: Question,
  targets: readonly Target[],
  limits: PlaygroundLimits,
  goesOn: boolean,
): string | undefined {
  const { prompt, chosen, kept } = setup;
  if (targets.length === 0) {
    return chosen.length > 0 ? t('obstacle.noneReady') : t('obstacle.noTarget');
  }
  if (prompt.ref && prompt.state.error) return t('obstacle.promptFailed');
  if (prompt.ref && !prompt.filled) return t('obstacle.promptLoading');
  const missing = Object.keys(prompt.filled?.problems ?? {});
  if (missing.length > 0) {
    return missing[0]
      ? t('obstacle.variables', { variables: missing.join(', ') })
      : prompt.filled?.problems[''];
  }
  if (!parametersFit(t, kept.parameters, limits)) {
    return t('obstacle.parameters');
  }
  if (!question.input && (!prompt.ref || goesOn)) {
    return t('obstacle.noQuestion');
  }
  return question.input.length > limits.inputLength
    ? t('obstacle.tooLong', {
        most: limits.inputLength.toLocaleString(pageLocale()),
      })
    : undefined;
}

/**
 * What sending would do.
 *
 * @param goesOn - whether it would go on with a chat that is there
 */
export function askable(
  t: PlaygroundMessages,
  setup: PlaygroundSetup,
  input: string,
  limits: PlaygroundLimits,
  goesOn: (question: Question) => boolean,
): Askable {
  const question = questionOf(setup, input);
  const targets = setup.chosen
    .filter(({ problem }) => !problem)
    .map(({ target }) => target);
  const obstacle = obstacleOf(
    t,
    setup,
    question,
    targets,
    limits,
    goesOn(question),
  );
  return { question, targets, obstacle };
}
