import { isError, stringifyError } from '@backstage/errors';

/** What went wrong, for people: the message without the name of its class. */
export function reasonOf(error: unknown): string {
  return isError(error) && error.message
    ? error.message
    : stringifyError(error);
}
