import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';

const BY_STATUS: Record<number, new (message: string) => Error> = {
  400: InputError,
  403: NotAllowedError,
  404: NotFoundError,
  409: ConflictError,
  422: InputError,
};

/** Messages from a backend already say what is wrong and with what; keep them. */
function reasonOf(error: unknown): string {
  if (error instanceof ResponseError) {
    return error.body.error.message;
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * An error that says what was created before a submission failed, why it
 * failed, and how to go on.
 */
export function submissionError(error: unknown, entityRef: string): Error {
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  const ErrorType = BY_STATUS[status ?? 0] ?? ServiceUnavailableError;
  const reason = reasonOf(error).replace(/\.$/, '');
  return new ErrorType(
    `The project ${entityRef} was created; the run was not submitted, because: ${reason}. When this is solved, start the task again with the same values: it goes on from here and creates nothing twice.`,
  );
}
