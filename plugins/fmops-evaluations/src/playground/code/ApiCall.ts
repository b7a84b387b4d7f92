import type { JsonObject } from '@backstage/types';

/** A call of an OpenAI-compatible API, to be written down for a program. */
export interface ApiCall {
  /** Where the API is, such as `https://chat.example/v1`; undefined where that is not known. */
  baseUrl?: string;
  mode: 'chat' | 'completion';
  /** What is sent, without what asks for a stream. */
  body: JsonObject;
}

const PATHS = { chat: 'chat/completions', completion: 'completions' };

/** Stands where the address of an endpoint is not known. */
const UNKNOWN_BASE_URL = 'https://address-of-the-endpoint/v1';

/** Where the API is, without a slash at its end. */
export function baseUrlOf({ baseUrl = UNKNOWN_BASE_URL }: ApiCall): string {
  return baseUrl.replace(/(?<!\/)\/+$/, '');
}

/** Where the call goes. */
export function urlOf(call: ApiCall): string {
  return `${baseUrlOf(call)}/${PATHS[call.mode]}`;
}

/** What is sent, as a stream with its token counts at the end. */
export function streamedBody({ body }: ApiCall): JsonObject {
  return { ...body, stream: true, stream_options: { include_usage: true } };
}
