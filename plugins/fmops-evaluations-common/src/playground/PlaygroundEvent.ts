import type { UsdRange } from '@fmops/backstage-plugin-fmops-workloads-common';

/**
 * Where counts of tokens come from.
 *
 * @public
 */
export type TokenBasis =
  /** The server told them. */
  | 'server'
  /** Counted by the pieces that the server sent, which are usually, not always, one token each. */
  | 'pieces';

/**
 * Tokens of a question and its answer; what is absent is unknown.
 *
 * @public
 */
export interface TokenUsage {
  inputTokens?: number;
  outputTokens?: number;
  /** Where `outputTokens` comes from. */
  basis?: TokenBasis;
}

/**
 * How long an answer took, as seen by the portal.
 *
 * @public
 */
export interface AnswerTimes {
  /** From the request to the first piece of text, in milliseconds; absent where there was none. */
  firstTokenMs?: number;
  /** From the request to the end, in milliseconds. */
  totalMs: number;
  /** Output tokens after the first one, over the time after it; absent where that is not known. */
  tokensPerSecond?: number;
}

/**
 * What an answer cost, estimated.
 *
 * @public
 */
export interface AnswerCost {
  amount?: UsdRange;
  /** ISO 4217. */
  currency?: string;
  /**
   * `tokens`: the model's price per token; `instance`: the devices of the
   * endpoint, for the time of the answer, as if it had answered nobody else.
   */
  basis?: 'tokens' | 'instance';
  /** Why it is not known, for people. */
  unknown?: string;
}

/**
 * Why an answer ended before its end.
 *
 * @public
 */
export type AnswerFailure =
  /** A filter refused the question or the answer. */
  | 'filtered'
  /** The endpoint refused the request. */
  | 'refused'
  /** The endpoint could not be reached, or hung. */
  | 'unavailable'
  /** The endpoint cut the answer off. */
  | 'cut'
  /** The endpoint answered something else than the OpenAI API. */
  | 'protocol'
  /** The answer went over a limit of the portal. */
  | 'limit'
  /** The portal stopped, or the caller's session ended. */
  | 'stopped';

/**
 * What is told of an answer while it is made.
 *
 * @public
 */
export type PlaygroundEvent =
  | {
      type: 'start';
      /** Id of the answer, for ratings. */
      answerId: string;
      endpoint: string;
      servedModel: string;
      model?: string;
      version?: string;
      demo?: boolean;
      /** What the reader should know, such as that the endpoint is degraded. */
      notes: string[];
    }
  | {
      type: 'delta';
      text: string;
      /** What the model thinks before it answers; no part of the answer. */
      reasoning?: true;
    }
  /** A filter has changed what is shown. */
  | { type: 'filtered'; filter: string; reason: string; of: 'input' | 'output' }
  | {
      type: 'end';
      /** In the server's word, such as `stop` or `length`. */
      finishReason?: string;
      usage: TokenUsage;
      times: AnswerTimes;
      cost: AnswerCost;
      /** SHA-256 of the answer's text in UTF-8, hexadecimal. */
      digest: string;
    }
  | {
      type: 'error';
      failure: AnswerFailure;
      message: string;
      /** What was seen until then. */
      times: AnswerTimes;
      /** When to try again, in seconds. */
      retryAfter?: number;
    };
