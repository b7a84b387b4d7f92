import { isError } from '@backstage/errors';
import type { PlaygroundEvent } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  afterEvent,
  isUnderWay,
  NO_ANSWER,
  type AnswerProblem,
  type AnswerState,
} from './AnswerState';
import { requestProblem } from './requestProblem';

/** Follows an answer until its end, or until the signal aborts. */
export type Follow = (
  onEvent: (event: PlaygroundEvent) => void,
  signal: AbortSignal,
) => Promise<void>;

/**
 * An answer that comes piece by piece. Whoever looks is told once per frame at
 * most, whatever number of pieces came.
 */
export class LiveAnswer {
  #state: AnswerState;
  #shown: AnswerState;
  #frame?: number;
  #running?: AbortController;
  readonly #listeners = new Set<() => void>();

  constructor(state = NO_ANSWER) {
    this.#state = state;
    this.#shown = state;
  }

  /** As it is now. */
  get now(): AnswerState {
    return this.#state;
  }

  /** As it was when listeners were told last. */
  readonly shown = (): AnswerState => this.#shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Asks, from the beginning; resolves when nothing more comes. */
  async run(follow: Follow): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const isCurrent = () => this.#running === running;
    this.#set(NO_ANSWER);
    this.#tell();
    try {
      await follow(event => {
        if (isCurrent()) this.#set(afterEvent(this.#state, event));
      }, running.signal);
      if (isCurrent() && isUnderWay(this.#state)) {
        this.#fail({ failure: 'lost' });
      }
    } catch (error) {
      if (isCurrent()) {
        const known = isError(error) ? error : new Error(String(error));
        this.#fail(requestProblem(known));
      }
    } finally {
      if (isCurrent()) {
        this.#running = undefined;
        this.#tell();
      }
    }
  }

  /** Takes no more of it, and lets the endpoint know. */
  stop(): void {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    running.abort();
    this.#set({ ...this.#state, status: 'stopped' });
    this.#tell();
  }

  /** Notes what the reader has said of it; undefined for nothing any more. */
  rate(rating: AnswerState['rating']): void {
    this.#set({ ...this.#state, rating });
    this.#tell();
  }

  #fail(problem: AnswerProblem): void {
    this.#set({ ...this.#state, status: 'failed', problem });
  }

  #set(state: AnswerState): void {
    this.#state = state;
    this.#frame ??= requestAnimationFrame(() => this.#tell());
  }

  #tell(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#shown = this.#state;
    this.#listeners.forEach(listener => listener());
  }
}
