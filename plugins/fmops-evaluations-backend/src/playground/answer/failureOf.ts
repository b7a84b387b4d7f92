import { ResponseError, toError } from '@backstage/errors';
import { AnswerError } from '../AnswerError';

/** The failure of an answer, for people; undefined for what nobody has foreseen. */
export function failureOf(error: unknown): AnswerError | undefined {
  if (error instanceof AnswerError) return error;
  if (error instanceof ResponseError) {
    const { message } = error.body.error;
    return new AnswerError(
      error.statusCode >= 500 || error.statusCode === 409
        ? 'unavailable'
        : 'refused',
      message,
    );
  }
  const { name, message, cause } = toError(error);
  // What `fetch` throws when a body breaks off
  if (name === 'TypeError' && message === 'terminated') {
    return new AnswerError(
      'cut',
      'The endpoint, or what is between, cut the answer off. Try again, or look at its page.',
    );
  }
  if (name === 'TypeError' && message === 'fetch failed') {
    return new AnswerError(
      'unavailable',
      `The workloads backend does not answer (${
        cause ? toError(cause).message : message
      }). Try again in a minute.`,
    );
  }
  return undefined;
}
