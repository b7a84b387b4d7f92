import { AnswerError } from '../AnswerError';
import type { UpstreamEvent } from './UpstreamEvent';

const EXCERPT = 120;

/** What an integer of the database holds; no answer has more tokens. */
const MOST_TOKENS = 2 ** 31 - 1;

const count = (value: unknown) =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value >= 0 &&
  value <= MOST_TOKENS
    ? value
    : undefined;
const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : undefined;
const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;

/** The beginning of a text that was not understood, for an error. */
export function excerptOf(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}

/**
 * Reads one object of the OpenAI API: of a stream, or a whole answer. Fields of
 * another form than they should have are left out.
 *
 * @throws AnswerError where it is no JSON object, or tells of an error
 */
export function readChunk(json: string): UpstreamEvent {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new AnswerError(
      'protocol',
      `The endpoint sent something that is no JSON: “${excerptOf(json)}”`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AnswerError(
      'protocol',
      `The endpoint sent something that the OpenAI API does not know: “${excerptOf(
        json,
      )}”`,
    );
  }
  const { error, choices, usage } = value as Record<string, unknown>;
  if (error) {
    const said = text(record(error).message) ?? text(error) ?? 'no reason told';
    throw new AnswerError('refused', `The endpoint failed: ${excerptOf(said)}`);
  }
  const choice = record(Array.isArray(choices) ? choices[0] : undefined);
  const said = record(choice.delta ?? choice.message);
  return {
    text: text(said.content) ?? text(choice.text),
    reasoning: text(said.reasoning_content) ?? text(said.reasoning),
    finishReason: text(choice.finish_reason),
    ...(usage
      ? {
          usage: {
            inputTokens: count(record(usage).prompt_tokens),
            outputTokens: count(record(usage).completion_tokens),
          },
        }
      : {}),
  };
}
