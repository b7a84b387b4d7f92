import { ResponseError } from '@backstage/errors';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AnswerError } from '../AnswerError';
import { failureOf } from '../answer/failureOf';
import type { EndpointCalls } from './EndpointCalls';
import { ShortMemory } from './ShortMemory';

const LONGEST_MS = 15_000;

/** Names that endpoints serve models by, asked for once in a while for each user. */
export class ServedModels {
  readonly #calls: Pick<EndpointCalls, 'servedModels'>;
  readonly #memory = new ShortMemory<string[]>({
    ...{ goodFor: 15_000, failedFor: 3_000 },
  });

  constructor(calls: Pick<EndpointCalls, 'servedModels'>) {
    this.#calls = calls;
  }

  /**
   * @param asker - who the credentials are of
   * @param gone - aborts when nobody waits any more
   * @throws AnswerError where the endpoint does not tell
   */
  async find(
    credentials: BackstageCredentials,
    asker: string,
    endpoint: PlaygroundEndpoint,
    gone: AbortSignal,
  ): Promise<string[]> {
    const key = `${asker} ${endpoint.endpoint}`;
    for (;;) {
      try {
        return await this.#memory.get(key, () =>
          this.#ask(credentials, endpoint, gone),
        );
      } catch (error) {
        const stopped =
          error instanceof AnswerError && error.failure === 'stopped';
        if (stopped) this.#memory.forget(key);
        // Another page of the user had asked, and was closed: ask for this one.
        if (!stopped || gone.aborted) throw error;
      }
    }
  }

  async #ask(
    credentials: BackstageCredentials,
    endpoint: PlaygroundEndpoint,
    gone: AbortSignal,
  ): Promise<string[]> {
    const timeout = AbortSignal.timeout(LONGEST_MS);
    const signal = AbortSignal.any([gone, timeout]);
    try {
      return await this.#calls.servedModels(credentials, endpoint, signal);
    } catch (error) {
      if (gone.aborted) {
        throw new AnswerError('stopped', 'Nobody waits for the models');
      }
      if (timeout.aborted) {
        throw new AnswerError(
          'unavailable',
          `The endpoint did not tell its models within ${
            LONGEST_MS / 1000
          } s. Try again, or look at its page.`,
        );
      }
      // Refusals of the workloads backend have a status of their own.
      if (error instanceof ResponseError) throw error;
      throw failureOf(error) ?? error;
    }
  }
}
