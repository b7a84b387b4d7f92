import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { PromptMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Answering } from '../playground';
import { TooManyRequestsError } from '../playground/limits';

const TRIES = 5;

/** Asks an endpoint, and answers its whole text. */
export type Ask = (
  endpoint: string,
  messages: PromptMessage[],
  signal: AbortSignal,
) => Promise<string>;

/**
 * Asks endpoints in the portal's own name, through the filters and limits that
 * hold for people: where they are reached, it waits. They count for each
 * endpoint by itself, so that one that hangs takes no place of another.
 */
export function askInOwnName(options: {
  answering: Pick<Answering, 'open'>;
  auth: AuthService;
}): Ask {
  const { answering, auth } = options;
  async function open(
    endpoint: string,
    messages: PromptMessage[],
    signal: AbortSignal,
    tries = TRIES,
  ): ReturnType<Answering['open']> {
    try {
      return await answering.open(
        await auth.getOwnServiceCredentials(),
        `portal:objectives ${endpoint}`,
        { endpoint, mode: 'chat', messages },
        signal,
      );
    } catch (error) {
      if (!(error instanceof TooManyRequestsError) || tries <= 1) throw error;
      await sleep(error.retryAfter * 1_000, undefined, { signal });
      return open(endpoint, messages, signal, tries - 1);
    }
  }
  return async (endpoint, messages, signal) => {
    const answer = await open(endpoint, messages, signal);
    let text = '';
    for await (const event of answer.events(signal)) {
      if (event.type === 'delta' && !event.reasoning) text += event.text;
      if (event.type === 'error') throw new Error(event.message);
    }
    return text;
  };
}
