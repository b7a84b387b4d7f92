import type { PlaygroundApi } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { isUnderWay } from './AnswerState';
import { LiveAnswer } from './LiveAnswer';
import { requestFor } from './messages';
import { targetKey, type Target } from './Target';
import type { Question, Turn } from './Turn';

/** Questions and answers in the order in which they came. Lists are never changed in place. */
export class Conversation {
  #turns: readonly Turn[];
  readonly #api: Pick<PlaygroundApi, 'ask'>;
  readonly #onSettled: (turns: readonly Turn[]) => void;
  readonly #listeners = new Set<() => void>();

  /** @param onSettled - told whenever the turns or a finished answer are others */
  constructor(options: {
    api: Pick<PlaygroundApi, 'ask'>;
    turns?: readonly Turn[];
    onSettled?: (turns: readonly Turn[]) => void;
  }) {
    this.#api = options.api;
    this.#turns = options.turns ?? [];
    this.#onSettled = options.onSettled ?? (() => {});
  }

  readonly turns = (): readonly Turn[] => this.#turns;

  /** Told when there are other turns, and when an answer begins or ends. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Whether any answer is still coming. */
  get underWay(): boolean {
    return this.#all().some(({ now }) => isUnderWay(now));
  }

  /**
   * Asks all targets at once.
   *
   * @param instead - a turn to go back to: it and what came after are dropped
   */
  send(question: Question, targets: readonly Target[], instead?: string): void {
    if (instead) this.#dropFrom(instead);
    const turn: Turn = {
      id: `${Date.now()}-${Math.random()}`,
      question,
      answers: targets.map(target => ({ target, live: new LiveAnswer() })),
    };
    this.#change([...this.#turns, turn]);
    turn.answers.forEach(({ target }) => this.retry(turn.id, target));
  }

  /** Asks one endpoint again. */
  retry(turnId: string, target: Target): void {
    const index = this.#turns.findIndex(({ id }) => id === turnId);
    const turn = this.#turns[index];
    const key = targetKey(target);
    const answer = turn?.answers.find(one => targetKey(one.target) === key);
    if (!answer) return;
    const before = this.#turns.slice(0, index);
    const request = requestFor(target, turn.question, before);
    answer.live
      .run((onEvent, signal) => this.#api.ask(request, { onEvent }, { signal }))
      .finally(() => this.settled());
    this.#tell();
  }

  stopAll(): void {
    this.#all().forEach(live => live.stop());
  }

  /** Forgets everything. */
  clear(): void {
    this.stopAll();
    this.#change([]);
  }

  /** Tells that something about an answer is other than before. */
  settled(): void {
    this.#tell();
    this.#onSettled(this.#turns);
  }

  #all(): LiveAnswer[] {
    return this.#turns.flatMap(({ answers }) =>
      answers.map(({ live }) => live),
    );
  }

  #dropFrom(turnId: string): void {
    const index = this.#turns.findIndex(({ id }) => id === turnId);
    if (index < 0) return;
    this.#turns
      .slice(index)
      .forEach(turn => turn.answers.forEach(({ live }) => live.stop()));
    this.#turns = this.#turns.slice(0, index);
  }

  #change(turns: readonly Turn[]): void {
    this.#turns = turns;
    this.settled();
  }

  #tell(): void {
    this.#listeners.forEach(listener => listener());
  }
}
