import { ResponseError } from '@backstage/errors';
import type { AnswerProblem } from './AnswerState';

/** When the backend says to try again, in milliseconds from now: `Retry-After` is in seconds or a date. */
function waitOf(error: ResponseError): number | undefined {
  const text = error.response.headers?.get('Retry-After');
  if (!text) return undefined;
  const seconds = Number(text);
  const wait = Number.isFinite(seconds)
    ? seconds * 1_000
    : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(wait, 0) : undefined;
}

/** What a failed call means: the backend's sentence, or that it cannot be reached. */
export function requestProblem(error: Error): AnswerProblem {
  if (!(error instanceof ResponseError)) {
    return { failure: 'lost', message: error.message };
  }
  const wait = waitOf(error);
  return {
    failure: 'request',
    message: error.cause.message || error.message,
    ...(wait !== undefined && { retryAt: Date.now() + wait }),
  };
}
