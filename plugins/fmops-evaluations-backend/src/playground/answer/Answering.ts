import { randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { PlaygroundRequest } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Prompts } from '../../prompts';
import type { AskableEndpoints } from '../endpoints';
import type { UsageLimits } from '../limits';
import { AnswerError } from '../AnswerError';
import { Answer, type AnswerTools } from './Answer';
import { readQuestion } from './readQuestion';

/** Has endpoints answer questions of users. */
export class Answering {
  readonly #tools: AnswerTools;
  readonly #endpoints: AskableEndpoints;
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
    this.#prompts = options.prompts;
    this.#usage = options.usage;
  }

  /**
   * Checks a question and takes a place for its answer, whose events must then
   * be read to their end.
   *
   * @param userRef - who the credentials are of; whose limits count
   * @throws InputError, NotAllowedError, NotFoundError, ConflictError where it
   *   cannot be asked
   * @throws TooManyRequestsError where the user asks too much
   */
  async open(
    credentials: BackstageCredentials,
    userRef: string,
    request: PlaygroundRequest,
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
        (await this.#firstModel(credentials, userRef, request.endpoint));
      return new Answer(id, this.#tools, {
        ...{ ...asked, credentials, userRef, endpoint, servedModel, release },
        parameters: request.parameters ?? {},
      });
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Names that an endpoint serves models by; takes no place. */
  async servedModels(
    credentials: BackstageCredentials,
    userRef: string,
    ref: string,
  ): Promise<string[]> {
    const endpoint = await this.#endpoints.find(credentials, userRef, ref);
    const signal = AbortSignal.timeout(15_000);
    return this.#tools.calls.servedModels(credentials, endpoint, signal);
  }

  async #firstModel(
    credentials: BackstageCredentials,
    userRef: string,
    ref: string,
  ): Promise<string> {
    const [first] = await this.servedModels(credentials, userRef, ref);
    if (!first) {
      throw new AnswerError('refused', 'The endpoint serves no model');
    }
    return first;
  }
}
