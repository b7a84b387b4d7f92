import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PlaygroundEndpoint,
  PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Prompts } from '../../prompts';
import { ServedModels, type AskableEndpoints } from '../endpoints';
import type { UsageLimits } from '../limits';
import { AnswerError } from '../AnswerError';
import { Answer, type AnswerTools } from './Answer';
import { readQuestion } from './readQuestion';

/** Has endpoints answer questions of users. */
export class Answering {
  readonly #tools: AnswerTools;
  readonly #endpoints: AskableEndpoints;
  readonly #models: ServedModels;
  readonly #prompts: Prompts;
  readonly #usage: UsageLimits;

  constructor(
    options: AnswerTools & {
      endpoints: AskableEndpoints;
      prompts: Prompts;
      usage: UsageLimits;
    },
  ) {
    this.#tools = options;
    this.#endpoints = options.endpoints;
    this.#models = new ServedModels(options.calls);
    this.#prompts = options.prompts;
    this.#usage = options.usage;
  }

  /**
   * Checks a question and takes a place for its answer, whose events must then
   * be read to their end.
   *
   * @param userRef - who the credentials are of; whose limits count
   * @param gone - aborts when nobody waits any more
   * @throws InputError, NotAllowedError, NotFoundError, ConflictError where it
   *   cannot be asked
   * @throws TooManyRequestsError where the user asks too much
   */
  async open(
    credentials: BackstageCredentials,
    userRef: string,
    request: PlaygroundRequest,
    gone: AbortSignal,
  ): Promise<Answer> {
    const [endpoint, asked] = await Promise.all([
      this.#endpoints.find(credentials, userRef, request.endpoint),
      readQuestion(credentials, request, this.#prompts, this.#tools.limits),
    ]);
    const id = randomUUID();
    const release = await this.#usage.take(userRef, id);
    try {
      const servedModel =
        request.servedModel ??
        endpoint.servedModel ??
        (await this.#firstModel(credentials, userRef, endpoint, gone));
      return new Answer(id, this.#tools, {
        ...{ ...asked, credentials, userRef, endpoint, servedModel, release },
        parameters: request.parameters ?? {},
      });
    } catch (error) {
      await release();
      throw error;
    }
  }

  /**
   * Names that an endpoint serves models by; takes no place.
   *
   * @param gone - aborts when nobody waits any more
   * @throws AnswerError where the endpoint does not tell
   */
  async servedModels(
    credentials: BackstageCredentials,
    userRef: string,
    ref: string,
    gone: AbortSignal,
  ): Promise<string[]> {
    const endpoint = await this.#endpoints.find(credentials, userRef, ref);
    return this.#models.find(credentials, userRef, endpoint, gone);
  }

  async #firstModel(
    credentials: BackstageCredentials,
    userRef: string,
    endpoint: PlaygroundEndpoint,
    gone: AbortSignal,
  ): Promise<string> {
    const [first] = await this.#models.find(
      credentials,
      userRef,
      endpoint,
      gone,
    );
    if (!first) {
      throw new AnswerError('refused', 'The endpoint serves no model');
    }
    return first;
  }
}
