import { ResponseError, stringifyError } from '@backstage/errors';

/** What the backend says of a lookup that failed, or that it says nothing. */
export function failureMessage(error: unknown): string {
  return error instanceof ResponseError
    ? error.cause.message
    : stringifyError(error);
}
