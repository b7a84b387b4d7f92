import type {
  ChatMessage,
  GenerationParameters,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';

/** What a model is asked, with the prompt of the catalog filled in. */
export type Question =
  | { mode: 'chat'; messages: ChatMessage[] }
  | { mode: 'completion'; text: string };

/** All texts of a question. */
export function textsOf(question: Question): string[] {
  return question.mode === 'chat'
    ? question.messages.map(({ content }) => content)
    : [question.text];
}

/** A question with other texts, in the order of {@link textsOf}. */
export function withTexts(question: Question, texts: string[]): Question {
  return question.mode === 'chat'
    ? {
        mode: 'chat',
        messages: question.messages.map(({ role }, index) => ({
          role,
          content: texts[index],
        })),
      }
    : { mode: 'completion', text: texts[0] };
}

/** Texts that parameters hold, by their fields. */
export function parameterTexts({
  stop = [],
  responseFormat,
}: GenerationParameters): Record<string, string> {
  return {
    ...Object.fromEntries(
      stop.map((text, index) => [`parameters.stop[${index}]`, text]),
    ),
    ...(responseFormat?.type === 'json_schema' && {
      'parameters.responseFormat.json_schema': JSON.stringify(
        responseFormat.json_schema,
      ),
    }),
  };
}

/** Path of the OpenAI API that answers a question. */
export function pathOf({ mode }: Question) {
  return mode === 'chat' ? '/v1/chat/completions' : '/v1/completions';
}

/** A question as the OpenAI API takes it. */
export function requestBody(
  question: Question,
  model: string,
  parameters: GenerationParameters = {},
): JsonObject {
  const { temperature, topP, maxTokens, stop, seed } = parameters;
  const fields = {
    model,
    ...(question.mode === 'chat'
      ? {
          messages: question.messages.map(({ role, content }) => ({
            role,
            content,
          })),
        }
      : { prompt: question.text }),
    ...{ temperature, top_p: topP, max_tokens: maxTokens, stop, seed },
    presence_penalty: parameters.presencePenalty,
    frequency_penalty: parameters.frequencyPenalty,
    response_format: parameters.responseFormat,
    stream: true,
    stream_options: { include_usage: true },
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as JsonObject;
}
