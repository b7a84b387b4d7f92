import type { JsonObject, JsonValue } from '@backstage/types';

/**
 * Who says something in a conversation.
 *
 * @public
 */
export const CHAT_ROLES = ['system', 'user', 'assistant'] as const;

/**
 * One of {@link CHAT_ROLES}.
 *
 * @public
 */
export type ChatRole = (typeof CHAT_ROLES)[number];

/**
 * One message of a conversation.
 *
 * @public
 */
export interface ChatMessage {
  role: ChatRole;
  content: string;
}

/**
 * How a model is to answer; what is left out is up to the server.
 *
 * @public
 */
export interface GenerationParameters {
  /** 0 to 2. */
  temperature?: number;
  /** Over 0, to 1. */
  topP?: number;
  /** From 1. */
  maxTokens?: number;
  /** At most 4, each of 1 to 100 characters. */
  stop?: string[];
  seed?: number;
  /** -2 to 2. */
  presencePenalty?: number;
  /** -2 to 2. */
  frequencyPenalty?: number;
  /** Of chats only. */
  responseFormat?:
    | { type: 'text' }
    | { type: 'json_object' }
    | {
        type: 'json_schema';
        json_schema: { name: string; schema: JsonObject; strict?: boolean };
      };
}

/**
 * A prompt of the catalog, and what to fill in.
 *
 * @public
 */
export interface PromptSource {
  /** PromptTemplate, as an entity reference. */
  ref: string;
  /** Default: the newest. */
  version?: string;
  variables?: Record<string, JsonValue>;
}

/**
 * A question to an endpoint.
 *
 * @public
 */
export interface PlaygroundRequest {
  /** Component of type `model-endpoint`, as an entity reference. */
  endpoint: string;
  /** Name that the endpoint serves the model by. Default: its only or first one. */
  servedModel?: string;
  mode: 'chat' | 'completion';
  /** Of a chat: what was said, oldest first. After the messages of `prompt`, if there is one. */
  messages?: ChatMessage[];
  /** Of a completion: the text to go on with. */
  text?: string;
  /** Begins the chat, or is the text of the completion. */
  prompt?: PromptSource;
  parameters?: GenerationParameters;
}
