import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  RESPONSE_SCHEMA_MAX_CHARACTERS,
  type PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Prompts } from '../../prompts';
import type { AnswerLimits } from '../limits';
import { textsOf, type Question } from '../upstream';

/** A question, with the version of the prompt that it was made with. */
export interface AskedQuestion {
  question: Question;
  prompt?: { ref: string; version: string };
}

/**
 * Makes the question of a request, with the prompt of the catalog filled in.
 *
 * @throws InputError with the field that is wrong
 * @throws NotFoundError for a prompt that the caller may not read
 */
export async function readQuestion(
  credentials: BackstageCredentials,
  request: PlaygroundRequest,
  prompts: Prompts,
  limits: AnswerLimits,
): Promise<AskedQuestion> {
  const asked = await withPrompt(credentials, request, prompts);
  const length = textsOf(asked.question).reduce(
    (sum, text) => sum + text.length,
    0,
  );
  if (length === 0) {
    throw new InputError(
      request.mode === 'chat'
        ? 'messages: write something, or choose a prompt'
        : 'text: write something, or choose a prompt',
    );
  }
  if (length > limits.inputLength) {
    throw new InputError(
      `The question has ${length} characters, and the playground sends at most ${limits.inputLength}`,
    );
  }
  checkParameters(request, limits);
  return asked;
}

async function withPrompt(
  credentials: BackstageCredentials,
  { mode, messages = [], text = '', prompt }: PlaygroundRequest,
  prompts: Prompts,
): Promise<AskedQuestion> {
  const found =
    prompt &&
    (await prompts.render(credentials, {
      ...{ prompt: prompt.ref, version: prompt.version },
      values: prompt.variables ?? {},
    }));
  const used = found && {
    prompt: { ref: found.prompt, version: found.version },
  };
  const rendered = found?.rendered;
  if (mode === 'completion') {
    if (rendered?.type === 'chat') {
      throw new InputError(
        'prompt: a prompt of messages can only begin a chat; choose a text prompt, or the mode chat',
      );
    }
    return {
      question: { mode, text: (rendered?.text ?? '') + text },
      ...used,
    };
  }
  const first =
    rendered?.type === 'text'
      ? [{ role: 'user' as const, content: rendered.text }]
      : rendered?.messages ?? [];
  return { question: { mode, messages: [...first, ...messages] }, ...used };
}

/** What the description of the API cannot say. */
function checkParameters(
  { mode, parameters = {} }: PlaygroundRequest,
  { outputTokens }: AnswerLimits,
) {
  if ((parameters.maxTokens ?? 0) > outputTokens) {
    throw new InputError(
      `parameters.maxTokens: the playground asks for at most ${outputTokens} tokens`,
    );
  }
  if (mode === 'completion' && parameters.responseFormat) {
    throw new InputError(
      'parameters.responseFormat: only chats have a response format',
    );
  }
  const format = parameters.responseFormat;
  const size =
    format?.type === 'json_schema'
      ? JSON.stringify(format.json_schema?.schema ?? {}).length
      : 0;
  if (size > RESPONSE_SCHEMA_MAX_CHARACTERS) {
    throw new InputError(
      `parameters.responseFormat.json_schema.schema: has ${size} characters as JSON, ${RESPONSE_SCHEMA_MAX_CHARACTERS} are allowed`,
    );
  }
}
