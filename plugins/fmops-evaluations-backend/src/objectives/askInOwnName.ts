import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { PromptMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Answering } from '../playground';
import { TooManyRequestsError } from '../playground/limits';

/** Whose limits count where the portal itself asks. */
const PORTAL = 'portal:objectives';
const LONGEST_MS = 5 * 60_000;
const TRIES = 5;

/**
 * Asks endpoints in the portal's own name, through the filters and limits that
 * hold for people: where they are reached, it waits.
 */
export function askInOwnName(options: {
  answering: Pick<Answering, 'open'>;
  auth: AuthService;
}): (endpoint: string, messages: PromptMessage[]) => Promise<string> {
  const { answering, auth } = options;
  async function open(
    endpoint: string,
    messages: PromptMessage[],
    tries = TRIES,
  ): ReturnType<Answering['open']> {
    try {
      return await answering.open(
        await auth.getOwnServiceCredentials(),
        PORTAL,
        { endpoint, mode: 'chat', messages },
        AbortSignal.timeout(LONGEST_MS),
      );
    } catch (error) {
      if (!(error instanceof TooManyRequestsError) || tries <= 1) throw error;
      await sleep(error.retryAfter * 1_000);
      return open(endpoint, messages, tries - 1);
    }
  }
  return async (endpoint, messages) => {
    const answer = await open(endpoint, messages);
    let text = '';
    for await (const event of answer.events(AbortSignal.timeout(LONGEST_MS))) {
      if (event.type === 'delta' && !event.reasoning) text += event.text;
      if (event.type === 'error') throw new Error(event.message);
    }
    return text;
  };
}
