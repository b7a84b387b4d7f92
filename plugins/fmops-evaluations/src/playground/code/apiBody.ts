import type { JsonObject } from '@backstage/types';
import type { GenerationParameters } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { completionText, messagesFor } from '../session/messages';
import type { Target } from '../session/Target';
import type { Question, Turn } from '../session/Turn';

const NAMES: Record<keyof GenerationParameters, string> = {
  temperature: 'temperature',
  topP: 'top_p',
  maxTokens: 'max_tokens',
  stop: 'stop',
  seed: 'seed',
  presencePenalty: 'presence_penalty',
  frequencyPenalty: 'frequency_penalty',
  responseFormat: 'response_format',
};

/** A question to one endpoint, in the words of the OpenAI API. */
export function apiBody(
  target: Target,
  servedModel: string,
  question: Question,
  before: readonly Turn[],
): JsonObject {
  const said =
    question.mode === 'chat'
      ? { messages: messagesFor(target, question, before) }
      : { prompt: completionText(question) };
  const parameters = Object.entries(NAMES).map(([ours, theirs]) => [
    theirs,
    question.parameters[ours as keyof GenerationParameters],
  ]);
  const body = {
    model: servedModel,
    ...said,
    ...Object.fromEntries(
      parameters.filter(([, value]) => value !== undefined),
    ),
  };
  return body;
}
