import { CustomErrorBase } from '@backstage/errors';
import type { AnswerFailure } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** An answer that did not come to its end, with why, for people. */
export class AnswerError extends CustomErrorBase {
  name = 'AnswerError' as const;

  /** HTTP status, where no answer has begun: the endpoint is at fault. */
  get status(): number {
    return this.failure === 'unavailable' ? 503 : 502;
  }

  constructor(readonly failure: AnswerFailure, message: string) {
    super(message);
  }
}
