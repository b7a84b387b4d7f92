import { AnswerError } from '../AnswerError';

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;

/** Ends an answer that takes too long: as a whole, or for its next piece. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #whole: NodeJS.Timeout;
  readonly #silence: number;
  #piece: NodeJS.Timeout;

  constructor(limits: {
    answerTime: number;
    firstPieceTime: number;
    silence: number;
  }) {
    const { answerTime, firstPieceTime, silence } = limits;
    this.#silence = silence;
    this.#whole = this.#after(
      answerTime,
      () =>
        new AnswerError(
          'limit',
          `The answer took longer than ${seconds(
            answerTime,
          )}, which is the most; ask for fewer tokens`,
        ),
    );
    this.#piece = this.#hung(firstPieceTime);
  }

  /** Aborts with an `AnswerError` as its reason. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came: the time for the next piece begins. */
  alive(): void {
    clearTimeout(this.#piece);
    this.#piece = this.#hung(this.#silence);
  }

  /** The endpoint is not waited for: who reads is slow. */
  pause(): void {
    clearTimeout(this.#piece);
  }

  stop(): void {
    clearTimeout(this.#piece);
    clearTimeout(this.#whole);
  }

  #hung(time: number) {
    return this.#after(
      time,
      () =>
        new AnswerError(
          'unavailable',
          `The endpoint hangs: nothing came for ${seconds(
            time,
          )}. Try again, or look at its page.`,
        ),
    );
  }

  /** An error takes a trace of the stack, which is too much for each piece. */
  #after(time: number, reason: () => AnswerError) {
    return setTimeout(() => this.#controller.abort(reason()), time);
  }
}
