import { Question, wordsOf } from './words';

/** A request of the OpenAI API, as far as the demonstration model reads it. */
export interface ModelRequest {
  model: string;
  chat: boolean;
  question: Question;
  promptTokens: number;
  maxTokens: number;
  stop: string[];
  stream: boolean;
  includeUsage: boolean;
  /** Whether the answer is to be JSON, and by which schema. */
  json?: { schema?: Record<string, unknown> };
}

/** A request that a model server refuses, with its status. */
export class ModelError extends Error {
  constructor(readonly status: number, readonly type: string, message: string) {
    super(message);
  }
}

const refuse = (message: string) =>
  new ModelError(400, 'BadRequestError', message);

const MAX_TOKENS = 4096;

/** @throws ModelError in the manner of vLLM */
export function readRequest(body: unknown, chat: boolean): ModelRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw refuse('The body of the request must be a JSON object');
  }
  const request = body as Record<string, unknown>;
  const texts = chat ? textsOf(request.messages) : [textOf(request.prompt)];
  const all = texts.join('\n');
  const options = request.stream_options as { include_usage?: boolean } | null;
  return {
    model: typeof request.model === 'string' ? request.model : '',
    chat,
    question: {
      all,
      last: texts.at(-1) ?? '',
      seed: typeof request.seed === 'number' ? request.seed : undefined,
    },
    promptTokens: texts.reduce((sum, text) => sum + wordsOf(text).length, 0),
    maxTokens: maxTokensOf(request, chat),
    stop: [request.stop ?? []].flat().map(String).filter(Boolean),
    stream: request.stream === true,
    includeUsage: options?.include_usage === true,
    json: jsonOf(request.response_format),
  };
}

function textsOf(messages: unknown): string[] {
  if (!Array.isArray(messages) || messages.length === 0) {
    throw refuse('messages: a list with at least one message is needed');
  }
  return messages.map(message => {
    const { role, content } = (message ?? {}) as Record<string, unknown>;
    if (!['system', 'user', 'assistant'].includes(String(role))) {
      throw refuse(`messages: unexpected role '${role}'`);
    }
    return Array.isArray(content)
      ? content.map(part => String(part?.text ?? '')).join('\n')
      : textOf(content);
  });
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') {
    throw refuse('The prompt, or the content of a message, must be text');
  }
  return value;
}

function maxTokensOf(request: Record<string, unknown>, chat: boolean): number {
  const asked =
    request.max_completion_tokens ?? request.max_tokens ?? (chat ? 256 : 16);
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked < 1) {
    throw refuse(`max_tokens must be at least 1, got ${asked}.`);
  }
  return Math.min(asked, MAX_TOKENS);
}

function jsonOf(format: unknown): ModelRequest['json'] {
  const { type, json_schema } = (format ?? {}) as {
    type?: string;
    json_schema?: { schema?: Record<string, unknown> };
  };
  if (type === 'json_schema') return { schema: json_schema?.schema ?? {} };
  return type === 'json_object' ? {} : undefined;
}
