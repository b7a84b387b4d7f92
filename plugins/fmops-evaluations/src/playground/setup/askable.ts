import type { PlaygroundLimits } from '@fmops/backstage-plugin-fmops-evaluations-common';
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
  setup: PlaygroundSetup,
  question: Question,
  targets: readonly Target[],
  limits: PlaygroundLimits,
  goesOn: boolean,
): string | undefined {
  const { prompt, chosen, kept } = setup;
  if (targets.length === 0) {
    return chosen.length > 0
      ? 'None of the endpoints can be asked now.'
      : 'Choose an endpoint.';
  }
  if (prompt.ref && prompt.state.error) return 'The prompt cannot be read.';
  if (prompt.ref && !prompt.filled) return 'The prompt is being read.';
  const missing = Object.keys(prompt.filled?.problems ?? {});
  if (missing.length > 0) {
    return missing[0]
      ? `Fill in the prompt first: ${missing.join(', ')}.`
      : prompt.filled?.problems[''];
  }
  if (!parametersFit(kept.parameters, limits)) {
    return 'Some of the parameters cannot be sent.';
  }
  if (!question.input && (!prompt.ref || goesOn))
    return 'Write a question. Ctrl+Enter sends it.';
  return question.input.length > limits.inputLength
    ? `At most ${limits.inputLength.toLocaleString(
        'en',
      )} characters can be sent.`
    : undefined;
}

/**
 * What sending would do.
 *
 * @param goesOn - whether it would go on with a chat that is there
 */
export function askable(
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
    setup,
    question,
    targets,
    limits,
    goesOn(question),
  );
  return { question, targets, obstacle };
}
