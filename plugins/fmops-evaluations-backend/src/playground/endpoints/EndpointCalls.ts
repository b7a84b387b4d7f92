import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  INVOCATION_HEADERS,
  type FmopsWorkloadsClient,
  type InvocationRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { AnswerError } from '../AnswerError';
import { refusal, type UpstreamAnswer } from '../upstream';
import type { EndpointDirectory } from './EndpointDirectory';

const MOST_MODELS = 200;

/** Calls endpoints through the workloads backend, which alone reaches them. */
export class EndpointCalls {
  readonly #directory: EndpointDirectory;
  readonly #workloads: FmopsWorkloadsClient;

  constructor(options: {
    directory: EndpointDirectory;
    workloads: FmopsWorkloadsClient;
  }) {
    this.#directory = options.directory;
    this.#workloads = options.workloads;
  }

  /**
   * Asks, and answers as soon as the endpoint begins to.
   *
   * @throws AnswerError where the endpoint refuses
   * @throws ResponseError where the workloads backend refuses, or can't reach it
   */
  async ask(
    credentials: BackstageCredentials,
    endpoint: PlaygroundEndpoint,
    path: InvocationRequest['path'],
    body: JsonObject,
    signal: AbortSignal,
  ): Promise<UpstreamAnswer> {
    const call = (sent: JsonObject) =>
      this.#call(credentials, endpoint, { path, body: sent }, signal);
    const first = await call(body);
    if (first.ok) return first.answer;
    // Older servers do not know the option that asks for counts of tokens.
    const { stream_options: options, ...plain } = body;
    if (options && /stream_options/.test(first.text)) {
      const second = await call(plain);
      if (second.ok) return second.answer;
      throw second.error;
    }
    throw first.error;
  }

  /** Names that an endpoint serves models by. */
  async servedModels(
    credentials: BackstageCredentials,
    endpoint: PlaygroundEndpoint,
    signal: AbortSignal,
  ): Promise<string[]> {
    const result = await this.#call(
      credentials,
      endpoint,
      { path: '/v1/models' },
      signal,
    );
    if (!result.ok) throw result.error;
    const ids = idsOf(await textOf(result.answer.bytes));
    if (!ids) {
      throw new AnswerError(
        'protocol',
        'The endpoint did not answer with a list of models, as the OpenAI API has it',
      );
    }
    return ids;
  }

  async #call(
    credentials: BackstageCredentials,
    { endpoint, workload }: PlaygroundEndpoint,
    request: Pick<InvocationRequest, 'path' | 'body'>,
    signal: AbortSignal,
  ) {
    const response = await this.#workloads.invoke(
      { entityRef: endpoint, uid: workload?.uid, ...request },
      { token: await this.#directory.token(credentials), signal },
    );
    const status = Number(response.headers.get(INVOCATION_HEADERS.status));
    const contentType = decodeURIComponent(
      response.headers.get(INVOCATION_HEADERS.contentType) ?? '',
    );
    const bytes = response.body as unknown as AsyncIterable<Uint8Array>;
    if (status >= 200 && status < 300) {
      return { ok: true as const, answer: { contentType, bytes } };
    }
    const text = await textOf(bytes);
    const error = refusal(status, contentType, text);
    return { ok: false as const, text, error };
  }
}

const MOST_BYTES = 1024 * 1024;

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    parts.push(part);
    length += part.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

function idsOf(text: string): string[] | undefined {
  try {
    const { data } = JSON.parse(text) as { data: { id: unknown }[] };
    return data
      .flatMap(({ id }) =>
        typeof id === 'string' && id.length <= 500 ? [id] : [],
      )
      .slice(0, MOST_MODELS);
  } catch {
    return undefined;
  }
}
