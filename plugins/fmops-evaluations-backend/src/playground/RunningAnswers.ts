import type { Response } from 'express';
import { AnswerError } from './AnswerError';

/** Answers that are under way here: they end with their readers, and at shutdown. */
export class RunningAnswers {
  readonly #all = new Set<AbortController>();

  get count(): number {
    return this.#all.size;
  }

  /** A signal that aborts when the reader of a response is gone, or the backend stops. */
  until(response: Response): AbortSignal {
    const controller = new AbortController();
    const gone = () => {
      this.#all.delete(controller);
      controller.abort(new AnswerError('stopped', 'The answer was stopped'));
    };
    // One that is closed already does not say so again.
    if (response.closed) {
      gone();
    } else {
      this.#all.add(controller);
      response.once('close', gone);
    }
    return controller.signal;
  }

  /** Ends all answers: an open one would keep the backend running. */
  stop(): void {
    const reason = new AnswerError(
      'stopped',
      'The portal is restarting. Ask again in a minute.',
    );
    this.#all.forEach(controller => controller.abort(reason));
  }
}
