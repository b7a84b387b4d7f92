import { CustomErrorBase } from '@backstage/errors';

/** A user who asks too much, with when to ask again. Answered with status 429. */
export class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  readonly status = 429;

  constructor(
    message: string,
    /** In seconds. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}
