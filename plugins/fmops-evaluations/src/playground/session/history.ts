import { isUnderWay, type AnswerState } from './AnswerState';
import { LiveAnswer } from './LiveAnswer';
import type { Target } from './Target';
import type { Question, Turn } from './Turn';

/** What is kept at most; the oldest is dropped first. Browsers give a page some 5 million characters. */
export const HISTORY_LIMITS = { turns: 50, characters: 1_000_000 };

interface KeptTurn {
  id: string;
  question: Question;
  answers: { target: Target; state: AnswerState }[];
}

/** Shape of what is kept; what an older portal kept is dropped. */
const SHAPE = 1;

function kept({ id, question, answers }: Turn): string {
  const turn: KeptTurn = {
    id,
    question,
    answers: answers.map(({ target, live }) => ({ target, state: live.now })),
  };
  return JSON.stringify(turn);
}

function restored({ id, question, answers }: KeptTurn): Turn {
  return {
    id,
    question,
    answers: answers.map(({ target, state }) => ({
      target,
      live: new LiveAnswer(
        isUnderWay(state) ? { ...state, status: 'stopped' } : state,
      ),
    })),
  };
}

/**
 * The questions and answers of one person in one tab of the browser. They are
 * kept in the tab alone and are gone when it is closed.
 */
export class History {
  /** @param key - of the person and the place */
  constructor(
    private readonly key: string,
    private readonly storage: Storage = sessionStorage,
    private readonly limits = HISTORY_LIMITS,
  ) {}

  read(): Turn[] {
    try {
      const { shape, turns } = JSON.parse(this.storage.getItem(this.key) ?? '');
      return shape === SHAPE ? turns.map(restored) : [];
    } catch {
      return [];
    }
  }

  write(turns: readonly Turn[]): void {
    const newest: string[] = [];
    let characters = 0;
    for (const turn of turns.slice(-this.limits.turns).reverse()) {
      const text = kept(turn);
      characters += text.length;
      if (characters > this.limits.characters) break;
      newest.unshift(text);
    }
    try {
      if (newest.length > 0) {
        this.storage.setItem(
          this.key,
          `{"shape":${SHAPE},"turns":[${newest.join(',')}]}`,
        );
      } else {
        this.storage.removeItem(this.key);
      }
    } catch {
      // The browser keeps nothing more: the page works without
    }
  }
}
