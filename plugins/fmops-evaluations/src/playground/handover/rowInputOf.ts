import type {
  ChatMessage,
  EvaluationSet,
  PromptValues,
  SetRowInput,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Question } from '../session/Turn';

/**
 * What was asked, as a row of a set: the values of the prompt, where the
 * question was a prompt of the set and nothing else; else the text, or all
 * messages.
 */
export function rowInputOf(
  messages: readonly ChatMessage[],
  { opening, prompt }: Question,
  { prompts }: Pick<EvaluationSet, 'prompts'>,
): SetRowInput {
  const { ref, variables = {} } = prompt ?? {};
  if (
    messages.length === opening.length &&
    isValues(variables) &&
    prompts.some(one => one.ref === ref)
  ) {
    return { variables };
  }
  const [first, ...more] = messages;
  return more.length === 0 && first?.role === 'user'
    ? { text: first.content }
    : { messages: [...messages] };
}

function isValues(variables: object): variables is PromptValues {
  const values = Object.values(variables);
  return (
    values.length > 0 &&
    values.every(
      value =>
        ['string', 'number', 'boolean'].includes(typeof value) ||
        (Array.isArray(value) && value.every(one => typeof one === 'string')),
    )
  );
}
